package org.pincite.ingest.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents print them. */
final class PrintedDate {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d./])(?:\\d{1,2} ?(?:st|nd|rd|th)? ?(?:of )?"
              + MONTH
              + ",? \\d{4}|"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?, \\d{4}|"
              + MONTH
              + ",? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY_OF_WEEK =
      Pattern.compile("(?i)^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+");

  private PrintedDate() {}

  /** {@return the first date in a text, as printed} */
  static Optional<String> in(String text) {
    Matcher matcher = DATE.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group().replaceFirst("(?i)(?<=\\d) +(?=(?:st|nd|rd|th)\\b)", ""))
        : Optional.empty();
  }

  /** {@return whether a text is a date and nothing else, a day of the week apart} */
  static boolean isAlone(String text) {
    return DATE.matcher(DAY_OF_WEEK.matcher(text.strip()).replaceFirst("")).matches();
  }
}
