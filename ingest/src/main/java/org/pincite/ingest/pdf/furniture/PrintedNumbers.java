package org.pincite.ingest.pdf.furniture;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads page numbers, arabic and roman. */
public final class PrintedNumbers {
  private static final String ROMAN = "ivxlcdm";
  private static final int MOST_FIGURES = 6;
  private static final int[] WORTH = {1, 5, 10, 50, 100, 500, 1000};

  private static final Pattern SMALL =
      Pattern.compile("m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");
  private static final Pattern CAPITALS = Pattern.compile(SMALL.pattern().toUpperCase(Locale.ROOT));

  private PrintedNumbers() {}

  /** {@return the number that a text is, signs around it apart, or -1} */
  public static int value(String text) {
    String bare = bare(text);
    if (!bare.isEmpty()
        && bare.length() <= MOST_FIGURES
        && bare.chars().allMatch(PrintedNumbers::isFigure)) {
      return Integer.parseInt(bare);
    }
    return isRoman(bare) ? roman(bare) : -1;
  }

  private static boolean isFigure(int character) {
    return character >= '0' && character <= '9';
  }

  private static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSign(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (from < to && isSign(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  private static boolean isSign(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> false;
      default -> !Character.isLetter(character);
    };
  }

  /** {@return whether it is a roman number in its usual form, all in one case} */
  public static boolean isRoman(String text) {
    return !text.isEmpty()
        && ROMAN.indexOf(Character.toLowerCase(text.charAt(0))) >= 0
        && (SMALL.matcher(text).matches() || CAPITALS.matcher(text).matches());
  }

  /** {@return the value of a roman number in its usual form} */
  public static int roman(String text) {
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
