package org.pincite.corpus;

/** International Standard Book Numbers of ten or thirteen digits (ISO 2108). */
public final class Isbn {
  private Isbn() {}

  /**
   * {@return whether a text is a book number with the right check digit}
   *
   * @param printed digits with spaces or hyphens anywhere between them
   */
  public static boolean isValid(String printed) {
    if (!printed.matches("[\\dXx](?:[-–‑ ]?[\\dXx])*")) {
      return false;
    }
    String digits = printed.replaceAll("[^\\dXx]", "");
    return digits.matches("97[89]\\d{10}")
        ? sum13(digits) % 10 == 0
        : digits.matches("\\d{9}[\\dXx]") && sum10(digits) % 11 == 0;
  }

  private static int sum13(String digits) {
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
    }
    return sum;
  }

  private static int sum10(String digits) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      char c = digits.charAt(i);
      sum += (10 - i) * (c == 'X' || c == 'x' ? 10 : Character.digit(c, 10));
    }
    return sum;
  }
}
