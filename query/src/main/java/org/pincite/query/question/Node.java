package org.pincite.query.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a question. What a part means is said for a paragraph, and for one sentence where the
 * {@linkplain Scope scope} is the sentence. The text form of a node is its meaning with all
 * brackets written out.
 */
public sealed interface Node {
  /** What stands at certain places of the text. */
  sealed interface Positional extends Node {}

  /** A word in any of its inflected forms: plural, past tense, -ing, possessive. */
  record Term(String form) implements Positional {
    @Override
    public String toString() {
      return form;
    }
  }

  /**
   * A word in this form only; if it has capitals, with capitals in the same places.
   *
   * @param form as {@code Word.form()} has it
   */
  record Exact(String form) implements Positional {
    @Override
    public String toString() {
      return "=" + form;
    }
  }

  /**
   * Any word of a pattern, in the form in which it stands in the text; capitals do not matter.
   *
   * @param pattern in lower case; {@code *} is any letters or none, {@code ?} one letter
   */
  record Wildcard(String pattern) implements Positional {
    @Override
    public String toString() {
      return pattern;
    }
  }

  /** Words that follow each other without another between; they may belong to two sentences. */
  record Phrase(List<Positional> words) implements Positional {
    public Phrase {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return words.stream().map(Node::toString).collect(Collectors.joining(" ", "\"", "\""));
    }
  }

  /**
   * A word with hyphens in it, whose parts follow each other; or two of them stand as one word, as
   * where the end of a line took the hyphen: over-reliance, overreliance.
   */
  record Compound(List<Positional> parts) implements Positional {
    public Compound {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Node::toString).collect(Collectors.joining("-"));
    }
  }

  /**
   * Two things near each other in a paragraph, that do not overlap.
   *
   * @param gap the most words that may stand between
   * @param ordered whether {@code first} must come before {@code second}
   */
  record Near(int gap, boolean ordered, Positional first, Positional second) implements Positional {
    @Override
    public String toString() {
      return "(" + first + (ordered ? " THEN/" : " NEAR/") + gap + " " + second + ")";
    }
  }

  /** Any of several things, as a part of {@link Near}. */
  record AnyOf(List<Positional> choices) implements Positional {
    public AnyOf {
      choices = List.copyOf(choices);
    }

    @Override
    public String toString() {
      return joined(choices.stream(), " OR ");
    }
  }

  /** All of several parts. */
  record And(List<Node> parts) implements Node {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts.stream(), " AND ");
    }
  }

  /** At least one of several parts. */
  record Or(List<Node> parts) implements Node {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts.stream(), " OR ");
    }
  }

  /** The absence of a part. */
  record Not(Node part) implements Node {
    @Override
    public String toString() {
      return "NOT " + part;
    }
  }

  /** All of several parts in one sentence. */
  record SameSentence(List<Node> parts) implements Node {
    public SameSentence {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts.stream(), " /s ");
    }
  }

  /** Something about the paragraph or its document, not about its words. */
  sealed interface Filter extends Node {
    /** {@return the field as questions write it} */
    Field field();
  }

  /** A field has one of these values. */
  record OneOf(Field field, List<String> values) implements Filter {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return field.prefix() + String.join(",", values);
    }
  }

  /** A field holds these words, following each other. */
  record Says(Field field, List<String> words) implements Filter {
    public Says {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return field.prefix() + "\"" + String.join(" ", words) + "\"";
    }
  }

  /**
   * The number of a field lies in a range.
   *
   * @param from inclusive
   * @param to inclusive
   */
  record Between(Field field, int from, int to) implements Filter {
    @Override
    public String toString() {
      return field.prefix() + from + ".." + to;
    }
  }

  private static String joined(Stream<? extends Node> parts, String operator) {
    return parts.map(Node::toString).collect(Collectors.joining(operator, "(", ")"));
  }
}
