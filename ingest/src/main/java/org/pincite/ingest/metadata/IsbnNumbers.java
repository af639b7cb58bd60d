package org.pincite.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** International standard book numbers: 10 or 13 digits, the last a check digit (ISO 2108). */
final class IsbnNumbers {
  private static final Pattern LABELLED =
      Pattern.compile(
          "ISBN(?:-1[03])?\\s*(?:\\([^)]{1,20}\\))?[:.\\s]*((?:97[89][-–‑ ]?)?\\d(?:[-–‑ ]?\\d){8}[-–‑ ]?[\\dXx])(?![\\dXx])");

  private IsbnNumbers() {}

  static boolean mentions(String text) {
    return text.contains("ISBN");
  }

  /** {@return the numbers labelled ISBN whose check digit is right, as printed} */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = LABELLED.matcher(text);
    while (matcher.find()) {
      if (isValid(matcher.group(1))) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  static boolean isValid(String printed) {
    String digits = printed.replaceAll("[^\\dXx]", "");
    return digits.length() == 13
        ? sum13(digits) % 10 == 0
        : digits.length() == 10 && isbn10(digits);
  }

  private static int sum13(String digits) {
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
    }
    return sum;
  }

  private static boolean isbn10(String digits) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      char c = digits.charAt(i);
      int value = c == 'X' || c == 'x' ? 10 : Character.digit(c, 10);
      if (value == 10 && i < 9) {
        return false;
      }
      sum += (10 - i) * value;
    }
    return sum % 11 == 0;
  }
}
