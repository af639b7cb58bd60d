package org.pincite.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of publication as far as it is printed.
 *
 * @param year of four digits
 * @param month from 1, 0 where only the year is printed
 * @param day from 1, 0 where no day is printed
 */
public record PublicationDate(int year, int month, int day) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("\\b(" + String.join("|", MONTHS) + ")");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");

  /** {@return the date that a text such as {@code 12 May 2025} or {@code July 2011} prints} */
  public static Optional<PublicationDate> parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return Optional.of(
          new PublicationDate(
              Integer.parseInt(iso.group(1)),
              Integer.parseInt(iso.group(2)),
              iso.group(3) == null ? 0 : Integer.parseInt(iso.group(3))));
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher year = YEAR.matcher(lower);
    if (!year.find()) {
      return Optional.empty();
    }
    Matcher month = MONTH.matcher(lower);
    if (!month.find()) {
      return Optional.of(new PublicationDate(Integer.parseInt(year.group()), 0, 0));
    }
    Matcher day = DAY.matcher(lower);
    return Optional.of(
        new PublicationDate(
            Integer.parseInt(year.group()),
            MONTHS.indexOf(month.group(1)) + 1,
            day.find() ? Integer.parseInt(day.group(1)) : 0));
  }

  /** {@return year, month and day as the digits of one number: 20250512, 20110700, 20110000} */
  public int number() {
    return year * 10_000 + month * 100 + day;
  }
}
