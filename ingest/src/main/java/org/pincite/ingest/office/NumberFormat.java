package org.pincite.ingest.office;

import java.util.List;

/** How a counted number is printed. */
public enum NumberFormat {
  DECIMAL,
  /** {@code 01, 02 … 10}. */
  ZERO,
  UPPER_ROMAN,
  LOWER_ROMAN,
  /** {@code A … Z, AA, BB}. */
  UPPER_LETTER,
  LOWER_LETTER,
  /** {@code 1st, 2nd}. */
  ORDINAL,
  /** {@code One, Two}. */
  WORDS,
  /** {@code First, Second}. */
  ORDINAL_WORDS,
  /** {@code *, †, ‡, §, **}. */
  SYMBOLS,
  /** A sign that counts nothing. */
  BULLET,
  /** Nothing. */
  NONE;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final List<String> NUMERALS =
      List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
  private static final List<String> SMALL =
      List.of(
          "Zero",
          "One",
          "Two",
          "Three",
          "Four",
          "Five",
          "Six",
          "Seven",
          "Eight",
          "Nine",
          "Ten",
          "Eleven",
          "Twelve",
          "Thirteen",
          "Fourteen",
          "Fifteen",
          "Sixteen",
          "Seventeen",
          "Eighteen",
          "Nineteen");
  private static final List<String> TENS =
      List.of("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety");
  private static final List<String> SMALL_ORDINAL =
      List.of(
          "Zeroth",
          "First",
          "Second",
          "Third",
          "Fourth",
          "Fifth",
          "Sixth",
          "Seventh",
          "Eighth",
          "Ninth",
          "Tenth",
          "Eleventh",
          "Twelfth",
          "Thirteenth",
          "Fourteenth",
          "Fifteenth",
          "Sixteenth",
          "Seventeenth",
          "Eighteenth",
          "Nineteenth");

  /** {@return the number as it is printed; digits where the format ends} */
  public String print(int number) {
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case ZERO -> number < 10 ? "0" + number : Integer.toString(number);
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(java.util.Locale.ROOT);
      case UPPER_LETTER -> letters(number, 'A');
      case LOWER_LETTER -> letters(number, 'a');
      case ORDINAL -> number + ending(number);
      case WORDS -> words(number);
      case ORDINAL_WORDS -> ordinal(number);
      case SYMBOLS -> symbols(number);
      case BULLET -> "•";
      case NONE -> "";
    };
  }

  /** {@return the format of that name in Office Open XML} */
  public static NumberFormat ofWord(String name) {
    return switch (name) {
      case "decimalZero" -> ZERO;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "ordinal" -> ORDINAL;
      case "cardinalText" -> WORDS;
      case "ordinalText" -> ORDINAL_WORDS;
      case "chicago" -> SYMBOLS;
      case "bullet" -> BULLET;
      case "none" -> NONE;
      default -> DECIMAL;
    };
  }

  /** {@return the format of that name in OpenDocument} */
  public static NumberFormat ofOpenDocument(String name) {
    return switch (name) {
      case "" -> NONE;
      case "I" -> UPPER_ROMAN;
      case "i" -> LOWER_ROMAN;
      case "A" -> UPPER_LETTER;
      case "a" -> LOWER_LETTER;
      case "1st" -> ORDINAL;
      case "One" -> WORDS;
      case "First" -> ORDINAL_WORDS;
      case "01" -> ZERO;
      default -> DECIMAL;
    };
  }

  private static String roman(int number) {
    if (number < 1 || number > 32767) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; left >= VALUES[i]; left -= VALUES[i]) {
        roman.append(NUMERALS.get(i));
      }
    }
    return roman.toString();
  }

  private static String letters(int number, char first) {
    if (number < 1 || number > 780) {
      return Integer.toString(number);
    }
    char letter = (char) (first + (number - 1) % 26);
    return Character.toString(letter).repeat((number - 1) / 26 + 1);
  }

  private static String ending(int number) {
    int tens = number % 100;
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String words(int number) {
    if (number < 0 || number > 99) {
      return Integer.toString(number);
    }
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    String tens = TENS.get(number / 10 - 2);
    String ones = SMALL.get(number % 10).toLowerCase(java.util.Locale.ROOT);
    return number % 10 == 0 ? tens : tens + "-" + ones;
  }

  private static String ordinal(int number) {
    if (number < 0 || number > 99) {
      return number + ending(number);
    }
    if (number < SMALL_ORDINAL.size()) {
      return SMALL_ORDINAL.get(number);
    }
    String tens = TENS.get(number / 10 - 2);
    String ones = SMALL_ORDINAL.get(number % 10).toLowerCase(java.util.Locale.ROOT);
    return number % 10 == 0 ? tens.replaceFirst("y$", "ieth") : tens + "-" + ones;
  }

  private static String symbols(int number) {
    String symbol = List.of("*", "†", "‡", "§").get(Math.floorMod(number - 1, 4));
    return number < 1 ? "*" : symbol.repeat((number - 1) / 4 + 1);
  }
}
