package org.pincite.query.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a question. What a part means is said for a paragraph, and for one sentence where the
 * {@linkplain Scope scope} is the sentence. The text form of a node is its meaning with all
 * brackets written out.
 */
public sealed interface Node {
  /** {@return the parts that it joins or negates, or of which it is made; none of a word} */
  default List<? extends Node> parts() {
    return List.of();
  }

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
   * Stands for words of the documents, in the form in which they stand there. If it has capitals,
   * they must be in the same places; else they do not matter.
   */
  sealed interface Expanding extends Positional {
    /** {@return what is sought, as {@code Word.form()} has it where no sign has a meaning} */
    String pattern();

    /** {@return where it begins in the question, in UTF-16 units from 0} */
    int start();

    private String marked(String text) {
      return (pattern().equals(pattern().toLowerCase(Locale.ROOT)) ? "" : "=") + text;
    }
  }

  /**
   * Any word of a pattern.
   *
   * @param pattern {@code *} is any letters or none, {@code ?} one letter
   */
  record Wildcard(String pattern, int start) implements Expanding {
    @Override
    public String toString() {
      return Expanding.super.marked(pattern);
    }
  }

  /**
   * A word and those that are spelt nearly so.
   *
   * @param distance the most letters put in, left out or exchanged for others, or neighbours
   *     swapped
   */
  record Fuzzy(String pattern, int distance, int start) implements Expanding {
    @Override
    public String toString() {
      return Expanding.super.marked(pattern + "~" + distance);
    }
  }

  /** Any word that fits a regular expression as a whole; see {@code Expression} for its signs. */
  record Regex(String pattern, int start) implements Expanding {
    @Override
    public String toString() {
      return Expanding.super.marked("/" + pattern + "/");
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
    public List<Node> parts() {
      return List.of(part);
    }

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

  /** All of several parts in one paragraph: the same as {@link And} but in a section. */
  record SameParagraph(List<Node> parts) implements Node {
    public SameParagraph {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts.stream(), " /p ");
    }
  }

  /**
   * All of several parts in one section, each in any paragraph of it; found is what holds one of
   * them there.
   *
   * @param deepest the lowest level of heading that parts sections; 0 if every heading does
   */
  record SameSection(int deepest, List<Node> parts) implements Node {
    public SameSection {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return joined(parts.stream(), " /sec" + (deepest == 0 ? "" : deepest) + " ");
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

  /** A field holds a word or words in a row, capitals or not. */
  record Says(Field field, Positional words) implements Filter {
    @Override
    public String toString() {
      return field.prefix() + words;
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

  /**
   * The printed number of the paragraph lies in a range.
   *
   * @param from inclusive; empty for the first there is
   * @param to inclusive, with all numbers below it, as 4.1 is below 4; empty for the last there is
   */
  record Numbered(Field field, String from, String to) implements Filter {
    @Override
    public String toString() {
      return field.prefix() + from + ".." + to;
    }
  }

  private static String joined(Stream<? extends Node> parts, String operator) {
    return parts.map(Node::toString).collect(Collectors.joining(operator, "(", ")"));
  }
}
