package org.pincite.corpus.statement;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Text reduced to what every extractor agrees on: compatibility-decomposed and composed (NFKC),
 * letters and digits only, lower case. Spaces, hyphens, quotation marks and ligatures thus make no
 * difference. Each unit knows where it came from.
 */
final class Normalised {
  /** Characters before this one are their own normal form. */
  private static final char FIRST_COMPOSED = 0x80;

  private final StringBuilder text = new StringBuilder();
  private int[] origin = new int[64];

  private Normalised() {}

  static Normalised of(String original) {
    Normalised result = new Normalised();
    for (int at = 0; at < original.length(); ) {
      int end = at + Character.charCount(original.codePointAt(at));
      while (end < original.length() && isMark(original.codePointAt(end))) {
        end += Character.charCount(original.codePointAt(end));
      }
      result.add(original.substring(at, end), at);
      at = end;
    }
    return result;
  }

  /** {@return the normalised text} */
  String text() {
    return text.toString();
  }

  /** {@return where in the original the unit at an index of the normalised text began} */
  int origin(int index) {
    return origin[index];
  }

  private void add(String piece, int from) {
    if (piece.length() == 1 && piece.charAt(0) < FIRST_COMPOSED) {
      addLetter(piece.charAt(0), from);
    } else {
      Normalizer.normalize(piece, Normalizer.Form.NFKC)
          .codePoints()
          .forEach(c -> addLetter(c, from));
    }
  }

  private void addLetter(int codePoint, int from) {
    if (!Character.isLetterOrDigit(codePoint)) {
      return;
    }
    int c = Character.toLowerCase(codePoint);
    text.appendCodePoint(c);
    if (origin.length < text.length()) {
      origin = Arrays.copyOf(origin, 2 * text.length());
    }
    Arrays.fill(origin, text.length() - Character.charCount(c), text.length(), from);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
