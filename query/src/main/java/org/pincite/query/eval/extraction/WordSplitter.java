package org.pincite.query.eval.extraction;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words as the scorer of the gold counts them: figures, and letters with apostrophes inside. */
final class WordSplitter {
  private static final String LETTERS = "[\\p{L}\\p{Nl}\\p{No}]+";

  /** A word of a normalised text. */
  static final Pattern WORD =
      Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*|" + LETTERS + "(?:'" + LETTERS + ")*");

  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\u00ad\u200b\ufeff\u200c\u200d\u2060]");
  private static final Pattern FIGURE_FIRST = Pattern.compile("[(\\[]?\\p{Nd}");

  private WordSplitter() {}

  /** {@return a text in compatibility form and lower case, without invisible characters} */
  static String normalise(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String straight = APOSTROPHE.matcher(plain).replaceAll("'");
    return INVISIBLE.matcher(straight).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** {@return the words of a text} */
  static List<String> words(String text) {
    return split(normalise(text));
  }

  /** {@return the words of a normalised text} */
  static List<String> split(String normalised) {
    return WORD.matcher(normalised).results().map(MatchResult::group).toList();
  }

  /** {@return whether a word is a figure} */
  static boolean isFigure(String word) {
    int first = word.codePointAt(0);
    return Character.isDigit(first) || Character.getType(first) == Character.OTHER_NUMBER;
  }

  /** {@return whether a printed number begins with a digit, maybe in a bracket} */
  static boolean beginsWithFigure(String number) {
    return FIGURE_FIRST.matcher(number).lookingAt();
  }
}
