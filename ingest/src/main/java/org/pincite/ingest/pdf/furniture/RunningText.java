package org.pincite.ingest.pdf.furniture;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares the words of rows at the edges of pages, in which page numbers grow. */
final class RunningText {
  /** Figures of the longest number, as lawyers stamp them on the pages of a production. */
  private static final int MOST_FIGURES = 9;

  private static final Pattern WORDS = Pattern.compile("\\p{N}+|\\p{L}+");

  /** A roman number: in small letters in front, or in capitals alone, as annexes count too. */
  private static final Pattern ROMAN =
      Pattern.compile(
          "^([^\\p{L}\\p{N}]*(?:[Pp](?:age|\\.)\\s*)?)"
              + "(?:[ivxlc]+(?!\\p{L})|[IVXLC]+(?=[^\\p{L}\\p{N}]*$))");

  private static final Pattern NUMBERS = Pattern.compile("\\p{N}+");
  private static final Pattern SPACES = Pattern.compile("[\\s–—-]+");

  private static final Pattern NUMBER = Pattern.compile("[^\\p{L}#]*#[^\\p{L}#]*");

  /** A number with the letter of its part: {@code A-3}. */
  private static final Pattern LETTERED =
      Pattern.compile("[^\\p{L}#]*\\p{L}\\s?[-–.]?\\s?#[^\\p{L}#]*");

  private static final String TIME =
      "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}:\\d{2}(?: ?[AaPp][Mm])?";
  private static final String ADDRESS = "(?:https?|file)://\\S+";
  private static final String COUNT = "\\d+(?:/| of )\\d+";

  /** What browsers print above and below a page: the time, the address, which page of how many. */
  private static final Pattern BROWSER =
      Pattern.compile(
          TIME
              + "(?: .*)?|"
              + ADDRESS
              + "(?: .*)? "
              + COUNT
              + "|(?:.* )?"
              + ADDRESS
              + "|"
              + COUNT
              + " "
              + TIME);

  private RunningText() {}

  /** {@return whether a browser prints such a row at the edge of a page} */
  static boolean isOfBrowser(String text) {
    return BROWSER.matcher(text.strip()).matches();
  }

  /** {@return the text without spaces, every number (roman ones too) as one sign} */
  static String pattern(String text) {
    return SPACES.matcher(numbersAlike(text)).replaceAll("");
  }

  private static String numbersAlike(String text) {
    String arabic = ROMAN.matcher(text.strip()).replaceFirst("$1#");
    return NUMBERS.matcher(arabic).replaceAll("#").toLowerCase(Locale.ROOT);
  }

  /** {@return whether it is nothing but one number, as {@code 3} or {@code [iv]}} */
  static boolean isNumber(String text) {
    return NUMBER.matcher(numbersAlike(text)).matches();
  }

  /** {@return whether it says enough to be told again: a number of a part, or some letters} */
  static boolean isTelling(String text) {
    return LETTERED.matcher(numbersAlike(text)).matches()
        || pattern(text).chars().filter(Character::isLetter).count() >= 2;
  }

  /** {@return the text with a number at its end put first, as on facing pages} */
  static String numberFirst(String text) {
    int space = text.lastIndexOf(' ');
    boolean ends = space > 0 && PrintedNumbers.value(text.substring(space + 1)) >= 0;
    return ends ? text.substring(space + 1) + " " + text.substring(0, space) : text;
  }

  /** {@return the words and numbers of a text} */
  static List<String> words(String text) {
    return WORDS.matcher(text).results().map(MatchResult::group).toList();
  }

  /** {@return whether the numbers in which two texts differ grow by the step between the pages} */
  static boolean isInStep(List<String> words, List<String> others, int step) {
    if (words.size() != others.size()) {
      return false;
    }
    boolean grows = false;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equalsIgnoreCase(others.get(i))) {
        long number = value(words.get(i));
        long other = value(others.get(i));
        if (number < 0 || other < 0 || other - number != step) {
          return false;
        }
        grows = true;
      }
    }
    return grows;
  }

  private static long value(String word) {
    boolean figures =
        word.length() <= MOST_FIGURES && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures ? Long.parseLong(word) : PrintedNumbers.value(word);
  }
}
