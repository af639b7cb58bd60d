package org.pincite.ingest.metadata.name;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Accents that a file prints as characters of their own, before or behind their letter: {@code
 * Pen˜asco}. They are put on the one letter beside them that can bear them.
 */
public final class Accents {
  private static final Map<String, String> COMBINING =
      Map.of(
          "\u02DC", "\u0303", "\u00A8", "\u0308", "\u02C6", "\u0302", "\u02C7", "\u030C", "\u02DA",
          "\u030A", "\u00B8", "\u0327");
  private static final Pattern SPACING =
      Pattern.compile("(\\p{L})([\u02DC\u00A8\u02C6\u02C7\u02DA\u00B8])(\\p{L})");

  private Accents() {}

  /** {@return the text with its accents on their letters; as it is where two could bear one} */
  public static String put(String text) {
    return SPACING
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(put(found.group(1), found.group(2), found.group(3))));
  }

  private static String put(String left, String accent, String right) {
    String mark = COMBINING.getOrDefault(accent, "");
    String onLeft = Normalizer.normalize(left + mark, Normalizer.Form.NFC);
    String onRight = Normalizer.normalize(right + mark, Normalizer.Form.NFC);
    boolean bothCan = onLeft.length() == 1 && onRight.length() == 1;
    boolean leftBears = bothCan ? isTilded(onLeft) : onLeft.length() == 1;
    boolean rightBears = bothCan ? isTilded(onRight) : onRight.length() == 1;
    if (leftBears == rightBears) {
      return left + accent + right;
    }
    return leftBears ? onLeft + right : left + onRight;
  }

  /** Of a vowel and an n, the n has the tilde. */
  private static boolean isTilded(String letter) {
    return letter.equals("ñ") || letter.equals("Ñ");
  }
}
