package org.pincite.query.eval.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.query.question.QueryException;

/**
 * The words of one gold document, each as one character: a text becomes a string in which runs of
 * words are found, compared and counted as substrings. Words that the gold does not have can match
 * nothing, and share two characters.
 */
final class Lexicon {
  private static final char UNKNOWN_WORD = 0;
  private static final char UNKNOWN_FIGURE = 1;

  private final Map<String, Character> codes = new HashMap<>();
  private final StringBuilder figures = new StringBuilder("\u0000\u0001");

  /** {@return words of the gold as characters, new ones added} */
  String learn(List<String> words) {
    StringBuilder coded = new StringBuilder(words.size());
    for (String word : words) {
      coded.append(codes.computeIfAbsent(word, this::next).charValue());
    }
    return coded.toString();
  }

  /** {@return words of a text as characters} */
  String encode(List<String> words) {
    StringBuilder coded = new StringBuilder(words.size());
    for (String word : words) {
      Character code = codes.get(word);
      char unknown = WordSplitter.isFigure(word) ? UNKNOWN_FIGURE : UNKNOWN_WORD;
      coded.append(code == null ? unknown : code.charValue());
    }
    return coded.toString();
  }

  /** {@return how many different characters there are} */
  int size() {
    return figures.length();
  }

  boolean isFigure(char code) {
    return figures.charAt(code) == UNKNOWN_FIGURE;
  }

  /** {@return coded words without figures} */
  String withoutFigures(String coded) {
    StringBuilder left = new StringBuilder(coded.length());
    for (int i = 0; i < coded.length(); i++) {
      if (!isFigure(coded.charAt(i))) {
        left.append(coded.charAt(i));
      }
    }
    return left.toString();
  }

  private Character next(String word) {
    if (figures.length() > Character.MAX_VALUE) {
      throw new QueryException("a gold document has more than 65,534 different words");
    }
    figures.append(WordSplitter.isFigure(word) ? UNKNOWN_FIGURE : UNKNOWN_WORD);
    return (char) (figures.length() - 1);
  }
}
