package org.pincite.query.app.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pincite.index.SearchIndex;
import org.pincite.index.Vocabulary;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;
import org.pincite.query.Hit;
import org.pincite.query.Options;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.question.Node;
import org.pincite.query.question.Question;

/**
 * Finds statements that are like another by its telling words: those that are rare, but stand
 * elsewhere too. Statements with the same words in the same order are left out, the one asked about
 * among them.
 */
public final class Likeness {
  private static final int MOST_WORDS = 12;

  /** A word that stands in more than one paragraph of so many tells nothing. */
  private static final int RARE = 10;

  /** How many statements are compared, the best by relevance. */
  private static final int COMPARED = 1000;

  private final Library library;
  private final SearchIndex index;
  private final List<Path> folders;

  /**
   * A telling word.
   *
   * @param form as the statement has it
   * @param weight the rarer, the more: its inverse document frequency
   */
  private record Telling(String form, double weight) {}

  /**
   * @param folders to search below; all documents if none is given
   */
  public Likeness(Library library, List<Path> folders) {
    this.library = library;
    this.index = library.index();
    this.folders = List.copyOf(folders);
  }

  /** {@return the statements most like one, at most so many} */
  public LikeAnswer like(Statement statement, int limit) {
    Map<String, Telling> telling = telling(statement.quote());
    List<String> words = forms(telling.values());
    List<LikeAnswer.Alike> alike = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    seen.add(wording(statement.quote()));
    List<Compared> compared = telling.isEmpty() ? List.of() : compared(telling);
    for (Compared each : compared) {
      if (alike.size() < limit && seen.add(wording(each.hit.quote()))) {
        alike.add(new LikeAnswer.Alike(library.statement(each.hit), each.likeness, each.shared));
      }
    }
    return new LikeAnswer(words, alike, library.coverage(folders));
  }

  /** The telling words of a quote by their stems, the rarest first. */
  private Map<String, Telling> telling(String quote) {
    Vocabulary vocabulary = index.vocabulary();
    int blocks = index.blocks();
    Map<String, Telling> byStem = new TreeMap<>();
    for (Word word : WordBreaker.words(quote)) {
      int paragraphs = vocabulary.paragraphs(word.form());
      boolean tells = paragraphs > 1 && (long) paragraphs * RARE <= Math.max(blocks, 2 * RARE);
      if (tells && word.form().codePoints().anyMatch(Character::isLetter)) {
        byStem.putIfAbsent(
            WordForms.stem(word.form()),
            new Telling(WordForms.exact(word.form()), Math.log((double) blocks / paragraphs)));
      }
    }
    Map<String, Telling> rarest = new LinkedHashMap<>();
    byStem.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Telling> e) -> e.getValue().weight())
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WORDS)
        .forEach(entry -> rarest.put(entry.getKey(), entry.getValue()));
    return rarest;
  }

  private record Compared(Hit hit, double likeness, List<String> shared) {}

  private List<Compared> compared(Map<String, Telling> telling) {
    List<String> forms = forms(telling.values());
    List<Node> words = forms.stream().<Node>map(Node.Term::new).toList();
    Question question = new Question(String.join(" OR ", forms), new Node.Or(words));
    Options options = Options.DEFAULT.page(0, COMPARED);
    double all = telling.values().stream().mapToDouble(Telling::weight).sum();
    List<Compared> compared = new ArrayList<>();
    for (Hit hit : new ResultSet(library, question, options, folders).hits().hits()) {
      Set<String> stems =
          WordBreaker.words(hit.quote()).stream()
              .map(word -> WordForms.stem(word.form()))
              .collect(Collectors.toSet());
      List<Telling> shared =
          telling.entrySet().stream()
              .filter(entry -> stems.contains(entry.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      double likeness = shared.stream().mapToDouble(Telling::weight).sum() / all;
      compared.add(new Compared(hit, likeness, forms(shared)));
    }
    compared.sort(Comparator.comparingDouble(Compared::likeness).reversed());
    return compared;
  }

  private static List<String> forms(Collection<Telling> words) {
    return words.stream().map(Telling::form).toList();
  }

  private static String wording(String quote) {
    return WordBreaker.words(quote).stream()
        .map(word -> WordForms.exact(word.form()))
        .collect(Collectors.joining(" "));
  }
}
