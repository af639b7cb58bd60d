package org.pincite.ingest.draft;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What single characters are to the canonical text. */
public final class Characters {
  private Characters() {}

  /** {@return whether it is white space of any kind, the no-break ones included} */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /**
   * {@return whether it shows nothing: soft hyphen, zero-width characters, byte order mark,
   * controls}
   */
  public static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
  }

  /** {@return whether it can end a line inside a word: hyphen-minus, hyphen, soft hyphen} */
  public static boolean isHyphen(int c) {
    return c == '-' || c == 0x2010 || c == 0xAD;
  }

  /**
   * {@return the letters of a Latin ligature or Arabic presentation form, null for any other
   * character}
   */
  public static @Nullable String spelt(int c) {
    if ((c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC)) {
      String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      return letters.equals(Character.toString(c)) ? null : letters;
    }
    return null;
  }
}
