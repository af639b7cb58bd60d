package org.pincite.ingest.works;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as bylines and posts print them. */
final class Dates {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String ORDINAL = "(?:st|nd|rd|th)?";

  /** A date with its year; a day may be missing. */
  static final String DATE =
      "(?:\\d{1,2}"
          + ORDINAL
          + "(?: of)? "
          + MONTH
          + ",? \\d{4}|"
          + MONTH
          + " \\d{1,2}"
          + ORDINAL
          + ",? \\d{4}|"
          + MONTH
          + ",? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})";

  private static final Pattern ANYWHERE =
      Pattern.compile("(?<![\\p{L}\\d./-])" + DATE + "(?![\\d./-])", Pattern.CASE_INSENSITIVE);

  private static final Pattern ALONE =
      Pattern.compile(
          "(?:(?:posted|published|updated|date|dated|issued)(?: on)?:? )?"
              + "(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
              + DATE
              + "(?:,?(?: at)? \\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{3,4})?)?\\.?",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /** {@return whether a text is a date and nothing else, its day of the week and time apart} */
  static boolean isDate(String text) {
    return ALONE.matcher(text).matches();
  }

  /** {@return the first date in a text, as printed} */
  static Optional<String> in(String text) {
    Matcher date = ANYWHERE.matcher(text);
    return date.find() ? Optional.of(date.group()) : Optional.empty();
  }
}
