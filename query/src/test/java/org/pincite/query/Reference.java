package org.pincite.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;
import org.pincite.query.question.Node;

/** Answers a question by looking at every word of a block, without an index. */
final class Reference {
  private final List<Word> words = new ArrayList<>();
  private final List<Integer> sentenceOf = new ArrayList<>();
  private final int sentences;

  /** What a part of a question comes to. */
  private record Outcome(boolean matched, BitSet sentences) {}

  Reference(Document document, Block block) {
    sentences = block.sentences().size();
    for (int s = 0; s < sentences; s++) {
      Span span = block.sentences().get(s);
      for (Word word : WordBreaker.words(document.quote(span))) {
        words.add(word);
        sentenceOf.add(s);
      }
    }
  }

  /** {@return the indexes of the sentences that are hits} */
  BitSet hits(Node question, Scope scope) {
    if (scope == Scope.SENTENCE) {
      return bySentence(question);
    }
    Outcome outcome = byParagraph(question);
    if (outcome.matched && outcome.sentences.isEmpty()) {
      outcome.sentences.set(0, sentences);
    }
    return outcome.matched ? outcome.sentences : new BitSet();
  }

  private Outcome byParagraph(Node node) {
    return switch (node) {
      case Node.Positional positional -> {
        BitSet touched = new BitSet();
        for (Span place : places(positional)) {
          touched.set(sentenceOf.get(place.start()), sentenceOf.get(place.end()) + 1);
        }
        yield new Outcome(!touched.isEmpty(), touched);
      }
      case Node.And(List<Node> parts) -> {
        List<Outcome> outcomes = parts.stream().map(this::byParagraph).toList();
        yield new Outcome(outcomes.stream().allMatch(Outcome::matched), union(outcomes));
      }
      case Node.Or(List<Node> parts) -> {
        List<Outcome> good =
            parts.stream().map(this::byParagraph).filter(Outcome::matched).toList();
        yield new Outcome(!good.isEmpty(), union(good));
      }
      case Node.Not(Node part) -> new Outcome(!byParagraph(part).matched, new BitSet());
      case Node.SameSentence same -> {
        BitSet found = bySentence(same);
        yield new Outcome(!found.isEmpty(), found);
      }
      case Node.Filter filter -> throw new AssertionError("not tested at random: " + filter);
    };
  }

  private static BitSet union(List<Outcome> outcomes) {
    BitSet all = new BitSet();
    outcomes.forEach(outcome -> all.or(outcome.sentences));
    return all;
  }

  private BitSet bySentence(Node node) {
    BitSet found = new BitSet();
    switch (node) {
      case Node.Positional positional -> {
        for (Span place : places(positional)) {
          if (sentenceOf.get(place.start()).equals(sentenceOf.get(place.end()))) {
            found.set(sentenceOf.get(place.start()));
          }
        }
      }
      case Node.And(List<Node> parts) -> {
        found.set(0, sentences);
        parts.forEach(part -> found.and(bySentence(part)));
      }
      case Node.SameSentence(List<Node> parts) -> {
        found.set(0, sentences);
        parts.forEach(part -> found.and(bySentence(part)));
      }
      case Node.Or(List<Node> parts) -> parts.forEach(part -> found.or(bySentence(part)));
      case Node.Not(Node part) -> {
        found.set(0, sentences);
        found.andNot(bySentence(part));
      }
      case Node.Filter filter -> throw new AssertionError("not tested at random: " + filter);
    }
    return found;
  }

  /** {@return first and last word of each place, both inclusive} */
  private List<Span> places(Node.Positional node) {
    return switch (node) {
      case Node.Term(String form) -> where(w -> WordForms.stem(w).equals(WordForms.stem(form)));
      case Node.Exact(String form) -> where(w -> w.equals(form) || WordForms.exact(w).equals(form));
      case Node.Wildcard(String pattern) -> {
        Pattern fits = Pattern.compile(pattern.replace("*", ".*").replace('?', '.'));
        yield where(w -> fits.matcher(WordForms.exact(w)).matches());
      }
      case Node.Phrase(List<Node.Positional> parts) -> {
        List<Span> found = places(parts.getFirst());
        for (Node.Positional part : parts.subList(1, parts.size())) {
          found = joined(found, places(part), 0);
        }
        yield found;
      }
      case Node.Compound(List<Node.Positional> parts) -> {
        List<Span> found = new ArrayList<>(places(new Node.Phrase(parts)));
        found.addAll(places(joined(parts)));
        yield found;
      }
      case Node.Near(int gap, boolean ordered, Node.Positional first, Node.Positional second) -> {
        List<Span> found = new ArrayList<>(joined(places(first), places(second), gap));
        if (!ordered) {
          found.addAll(joined(places(second), places(first), gap));
        }
        yield found;
      }
      case Node.AnyOf(List<Node.Positional> choices) ->
          choices.stream().flatMap(choice -> places(choice).stream()).toList();
    };
  }

  /** The word that two parts make where the hyphen between is gone. */
  private static Node.Positional joined(List<Node.Positional> parts) {
    String both = parts.stream().map(Node::toString).collect(Collectors.joining());
    return both.startsWith("=") ? new Node.Exact(both.replace("=", "")) : new Node.Term(both);
  }

  /** Each place of one with each of the other behind it, if no more words stand between. */
  private static List<Span> joined(List<Span> firsts, List<Span> seconds, int gap) {
    Set<Span> found = new HashSet<>();
    for (Span first : firsts) {
      for (Span second : seconds) {
        int between = second.start() - first.end() - 1;
        if (between >= 0 && between <= gap) {
          found.add(new Span(first.start(), second.end()));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Span> where(Predicate<String> fits) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (fits.test(words.get(i).form())) {
        found.add(new Span(i, i));
      }
    }
    return found;
  }
}
