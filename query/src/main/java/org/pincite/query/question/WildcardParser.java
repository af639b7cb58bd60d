package org.pincite.query.question;

import java.util.ArrayList;
import java.util.List;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;

/** Reads words that may have {@code *} and {@code ?} in them. */
final class WildcardParser {
  /** Fewer letters than these beside a wildcard would stand for a good part of all words. */
  private static final int FEWEST_LETTERS = 2;

  private final String question;
  private final String text;
  private final int start;
  private final boolean exact;

  /**
   * @param question the whole question
   * @param text a part of it without a space
   * @param start where the part begins in the question
   * @param exact whether only the forms as written are sought
   */
  WildcardParser(String question, String text, int start, boolean exact) {
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
      int begin = wildcardsBegin(pieces.get(i));
      refuseStars(at, begin);
      int next = i + 1;
      while (next < pieces.size() && isOneWord(pieces.get(next - 1), pieces.get(next))) {
        next++;
      }
      Node.Positional node =
          node(pieces.subList(i, next), begin, starsEnd(pieces.get(next - 1).end()));
      add(nodes, node, at, begin);
      at = starsEnd(pieces.get(next - 1).end());
      i = next;
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

  /** Whether there are wildcards between two pieces and nothing else. */
  private boolean isOneWord(Word first, Word second) {
    int at = first.end();
    while (at < second.start() && isWildcard(text.charAt(at))) {
      at++;
    }
    return at == second.start() && at > first.end();
  }

  private Node.Positional node(List<Word> pieces, int begin, int end) {
    StringBuilder pattern = new StringBuilder();
    int letters = 0;
    int at = begin;
    for (Word piece : pieces) {
      pattern.append(text, at, piece.start()).append(form(piece));
      letters += form(piece).length();
      at = piece.end();
    }
    pattern.append(text, at, end);
    if (letters == pattern.length()) {
      String form = pattern.toString();
      return exact ? new Node.Exact(form) : new Node.Term(form);
    }
    if (letters < FEWEST_LETTERS) {
      throw error("a wildcard needs at least two letters beside it", pieces.getFirst().start());
    }
    return new Node.Wildcard(pattern.toString(), start + begin);
  }

  private String form(Word piece) {
    return exact ? piece.form() : WordForms.exact(piece.form());
  }

  private int wildcardsBegin(Word word) {
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
