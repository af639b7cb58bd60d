package org.pincite.index;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Printed paragraph numbers as keys of the index that sort as a reader counts: 4, 4.2, 4.10, 4a, 5.
 */
public final class ParagraphNumber {
  private static final Pattern RUN = Pattern.compile("(\\d+)|(\\.)|[^\\d.]+");

  /** Parts a number from what stands below it; sorts before all else that can go on. */
  private static final char BELOW = 1;

  /** Stands before digits, plus how many they are; sorts before all letters. */
  private static final char DIGITS = 0x10;

  private static final int MOST_DIGITS = 15;

  private ParagraphNumber() {}

  /** {@return the key of a number as printed; capitals and leading zeros make no difference} */
  public static String key(String printed) {
    StringBuilder key = new StringBuilder();
    Matcher runs = RUN.matcher(printed.toLowerCase(Locale.ROOT));
    while (runs.find()) {
      if (runs.group(1) != null) {
        String digits = runs.group().replaceFirst("^0+(?=\\d)", "");
        key.append((char) (DIGITS + Math.min(MOST_DIGITS, digits.length()))).append(digits);
      } else {
        key.append(runs.group(2) != null ? String.valueOf(BELOW) : runs.group());
      }
    }
    return key.toString();
  }

  /** {@return what sorts right behind a key and all keys below it: behind 4, 4.1 and 4.10} */
  public static String behind(String key) {
    return key + (char) (BELOW + 1);
  }
}
