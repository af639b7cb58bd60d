package org.pincite.query.question;

import java.util.ArrayList;
import java.util.List;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;

/** Reads the words of a question in the way in which those of the documents were read. */
final class WordParser {
  /** Fewer letters than these beside a wildcard would stand for a good part of all words. */
  private static final int FEWEST_LETTERS = 2;

  private final String question;
  private final String text;
  private final int start;
  private final boolean exact;

  /**
   * @param question the whole question
   * @param text a part of it, without marks around
   * @param start where the part begins in the question
   * @param exact whether only the forms as written are sought
   */
  WordParser(String question, String text, int start, boolean exact) {
    this.question = question;
    this.text = text;
    this.start = start;
    this.exact = exact;
  }

  /** {@return the words; none if there is not a letter or digit in the text} */
  List<Node.Positional> words() {
    List<Node.Positional> nodes = new ArrayList<>();
    List<Word> pieces = WordBreaker.words(text);
    int at = 0;
    for (int i = 0; i < pieces.size(); ) {
      Word first = pieces.get(i);
      refuseStars(at, starsBefore(first));
      StringBuilder pattern = new StringBuilder(wildcards(starsBefore(first), first.start()));
      int end = first.start();
      boolean more = true;
      while (more) {
        Word piece = pieces.get(i++);
        pattern.append(WordForms.exact(piece.form()));
        int wild = wildcardsEnd(piece.end());
        more = i < pieces.size() && pieces.get(i).start() == wild && wild > piece.end();
        end = more ? wild : starsEnd(piece.end());
        pattern.append(wildcards(piece.end(), end));
      }
      add(nodes, node(first, pattern.toString()), at, first.start());
      at = end;
    }
    refuseStars(at, text.length());
    return nodes;
  }

  /** Adds a word, to the one before if nothing but a hyphen parts them. */
  private void add(List<Node.Positional> nodes, Node.Positional node, int before, int start) {
    boolean plain = node instanceof Node.Term || node instanceof Node.Exact;
    boolean hyphen =
        !nodes.isEmpty()
            && start == before + 1
            && isHyphen(text.charAt(before))
            && Character.isLetter(text.charAt(before - 1))
            && Character.isLetter(text.charAt(start));
    if (!plain || !hyphen || nodes.getLast() instanceof Node.Wildcard) {
      nodes.add(node);
      return;
    }
    List<Node.Positional> parts = new ArrayList<>();
    if (nodes.getLast() instanceof Node.Compound(List<Node.Positional> earlier)) {
      parts.addAll(earlier);
    } else {
      parts.add(nodes.getLast());
    }
    parts.add(node);
    nodes.set(nodes.size() - 1, new Node.Compound(parts));
  }

  private Node.Positional node(Word first, String pattern) {
    if (pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0) {
      return exact ? new Node.Exact(first.form()) : new Node.Term(WordForms.exact(first.form()));
    }
    long letters = pattern.chars().filter(c -> c != '*' && c != '?').count();
    if (letters < FEWEST_LETTERS) {
      throw error("a wildcard needs at least two letters beside it", first.start());
    }
    return new Node.Wildcard(pattern);
  }

  private int starsBefore(Word word) {
    int at = word.start();
    while (at > 0 && isWildcard(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** A question mark at a word's end is one that ends a question. */
  private int starsEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '*') {
      at++;
    }
    return at;
  }

  private int wildcardsEnd(int from) {
    int at = from;
    while (at < text.length() && isWildcard(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private String wildcards(int from, int end) {
    return text.substring(from, end);
  }

  private void refuseStars(int from, int end) {
    int star = text.indexOf('*', from);
    if (star >= 0 && star < end) {
      throw error("a * must touch letters or digits, as in regulat*", star);
    }
  }

  private QueryException error(String sentence, int at) {
    return new QueryException(sentence, question, start + at);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isWildcard(char c) {
    return c == '*' || c == '?';
  }
}
