package org.pincite.query.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;
import org.pincite.query.question.Node;
import org.pincite.query.question.QueryException;

/** The words of one sentence, and whether it satisfies a question by itself. */
public final class SentenceWords {
  /** What queries ask for again and again: stems by form, and letters by wildcard. */
  private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

  private static final Map<String, Pattern> LETTERS = new ConcurrentHashMap<>();

  private final List<String> forms;
  private final List<String> stems;
  private final Set<String> distinct;

  public SentenceWords(String sentence) {
    this.forms = WordBreaker.words(sentence).stream().map(Word::form).toList();
    this.stems = forms.stream().map(WordForms::stem).toList();
    this.distinct = Set.copyOf(stems);
  }

  /** {@return the stems of its words, in order} */
  List<String> stems() {
    return stems;
  }

  /**
   * {@return whether the sentence satisfies a part of a question}
   *
   * @throws QueryException if the part is about more than the words of a sentence
   */
  public boolean satisfies(Node node) {
    return switch (node) {
      case Node.Positional sought -> !places(sought).isEmpty();
      case Node.And(List<Node> parts) -> parts.stream().allMatch(this::satisfies);
      case Node.SameSentence(List<Node> parts) -> parts.stream().allMatch(this::satisfies);
      case Node.SameParagraph(List<Node> parts) -> parts.stream().allMatch(this::satisfies);
      case Node.Or(List<Node> parts) -> parts.stream().anyMatch(this::satisfies);
      case Node.Not(Node part) -> !satisfies(part);
      case Node.SameSection _, Node.Filter _ -> throw beyond(node);
    };
  }

  /** Where something stands: its first and last word, both inclusive. */
  private record Place(int first, int last) {}

  private List<Place> places(Node.Positional sought) {
    return switch (sought) {
      case Node.Term(String form) -> {
        String stem = STEMS.computeIfAbsent(form, WordForms::stem);
        yield distinct.contains(stem) ? where(i -> stems.get(i).equals(stem)) : List.of();
      }
      case Node.Exact(String form) ->
          where(i -> (WordForms.isCased(form) ? forms.get(i) : lower(i)).equals(form));
      case Node.Wildcard(String pattern, _) -> {
        Pattern letters =
            LETTERS.computeIfAbsent(
                pattern, p -> Pattern.compile(p.replace("*", ".*").replace("?", ".")));
        yield where(
            i -> letters.matcher(WordForms.isCased(pattern) ? forms.get(i) : lower(i)).matches());
      }
      case Node.Phrase(List<Node.Positional> words) -> inRow(words);
      case Node.Compound(List<Node.Positional> parts) -> inRow(parts);
      case Node.AnyOf(List<Node.Positional> choices) ->
          choices.stream().flatMap(each -> places(each).stream()).toList();
      case Node.Near near -> near(near);
      case Node.Fuzzy(String pattern, int distance, _) ->
          where(
              i -> isNear(pattern, WordForms.isCased(pattern) ? forms.get(i) : lower(i), distance));
      case Node.Regex(String pattern, _) -> {
        Pattern letters = LETTERS.computeIfAbsent("/" + pattern, p -> Pattern.compile(pattern));
        yield where(
            i -> letters.matcher(WordForms.isCased(pattern) ? forms.get(i) : lower(i)).matches());
      }
    };
  }

  /** Letters put in, left out, exchanged, or swapped with the next (optimal string alignment). */
  private static boolean isNear(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return false;
    }
    int[][] costs = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          costs[i][j] = i + j;
          continue;
        }
        int exchange = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        costs[i][j] =
            Math.min(
                Math.min(costs[i - 1][j], costs[i][j - 1]) + 1, costs[i - 1][j - 1] + exchange);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          costs[i][j] = Math.min(costs[i][j], costs[i - 2][j - 2] + 1);
        }
      }
    }
    return costs[one.length()][other.length()] <= most;
  }

  private String lower(int word) {
    return forms.get(word).toLowerCase(Locale.ROOT);
  }

  private List<Place> where(Predicate<Integer> holds) {
    return IntStream.range(0, forms.size())
        .boxed()
        .filter(holds)
        .map(i -> new Place(i, i))
        .toList();
  }

  private List<Place> inRow(List<Node.Positional> words) {
    List<Place> rows = places(words.getFirst());
    for (Node.Positional next : words.subList(1, words.size())) {
      if (rows.isEmpty()) {
        return rows;
      }
      List<Place> followers = places(next);
      List<Place> longer = new ArrayList<>();
      for (Place row : rows) {
        followers.stream()
            .filter(place -> place.first == row.last + 1)
            .forEach(place -> longer.add(new Place(row.first, place.last)));
      }
      rows = longer;
    }
    return rows;
  }

  private List<Place> near(Node.Near near) {
    List<Place> found = new ArrayList<>();
    List<Place> firsts = places(near.first());
    List<Place> seconds = firsts.isEmpty() ? List.of() : places(near.second());
    for (Place first : firsts) {
      for (Place second : seconds) {
        Place left = first.first <= second.first ? first : second;
        Place right = left.equals(first) ? second : first;
        int between = right.first - left.last - 1;
        if (between >= 0 && between <= near.gap() && (!near.ordered() || left.equals(first))) {
          found.add(new Place(left.first, right.last));
        }
      }
    }
    return found;
  }

  /** {@return its words and pairs of neighbours, as stems} */
  Stream<String> termsAndPairs() {
    return Stream.concat(
        stems.stream(),
        IntStream.range(1, stems.size()).mapToObj(i -> stems.get(i - 1) + " " + stems.get(i)));
  }

  private static QueryException beyond(Node node) {
    return new QueryException("only words of one sentence can be asked of it, not " + node);
  }
}
