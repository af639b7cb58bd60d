package org.pincite.ingest.pdf.layout;

import java.util.Locale;

/** Reads page numbers, arabic and roman. */
final class PrintedNumbers {
  private static final String ROMAN = "ivxlcdm";
  private static final int[] WORTH = {1, 5, 10, 50, 100, 500, 1000};

  private PrintedNumbers() {}

  /** {@return the number that a text is, signs around it apart, or -1} */
  static int value(String text) {
    String bare = text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    if (bare.matches("\\d{1,6}")) {
      return Integer.parseInt(bare);
    }
    return isRoman(bare) ? roman(bare) : -1;
  }

  /** {@return whether it is a roman number in its usual form, all in one case} */
  static boolean isRoman(String text) {
    return text.matches("m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
        ? !text.isEmpty()
        : !text.isEmpty() && text.matches("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  }

  static int roman(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int sum = 0;
    int next = 0;
    for (int i = lower.length() - 1; i >= 0; i--) {
      int worth = WORTH[ROMAN.indexOf(lower.charAt(i))];
      sum += worth < next ? -worth : worth;
      next = Math.max(next, worth);
    }
    return sum;
  }
}
