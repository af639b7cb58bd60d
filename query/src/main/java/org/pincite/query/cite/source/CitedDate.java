package org.pincite.query.cite.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as citations write them: {@code 19 July 2011}, {@code July 2011}, {@code 2011}. */
public final class CitedDate {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final String MONTH = "([A-Za-z]{3,9})";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2}) ?(?:st|nd|rd|th|ST|ND|RD|TH)? ?(?:of )?" + MONTH + ",? (\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})");
  private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + ",? (\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");
  private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:1[5-9]|20)\\d{2})(?!\\d)");

  private CitedDate() {}

  /**
   * {@return a printed date in the form of a citation; as it is printed where it has no form that
   * leaves no choice}
   */
  public static String of(String printed) {
    return dayMonthYear(printed, false).orElse(printed);
  }

  /** {@return a date that is known to be printed day first, as {@link #of}} */
  public static String dayFirst(String printed) {
    return dayMonthYear(printed, true).orElse(printed);
  }

  /** {@return the year of a printed date} */
  public static Optional<String> year(String printed) {
    Matcher year = YEAR.matcher(printed);
    return year.find() ? Optional.of(year.group(1)) : Optional.empty();
  }

  private static Optional<String> dayMonthYear(String printed, boolean known) {
    Matcher dayFirst = DAY_FIRST.matcher(printed);
    if (dayFirst.matches()) {
      return join(dayFirst.group(1), month(dayFirst.group(2)), dayFirst.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(printed);
    if (monthFirst.matches()) {
      return join(monthFirst.group(2), month(monthFirst.group(1)), monthFirst.group(3));
    }
    Matcher monthOnly = MONTH_ONLY.matcher(printed);
    if (monthOnly.matches()) {
      return month(monthOnly.group(1)).map(month -> month + " " + monthOnly.group(2));
    }
    Matcher iso = ISO.matcher(printed);
    if (iso.matches()) {
      return join(iso.group(3), monthOf(iso.group(2)), iso.group(1));
    }
    return figures(printed, known);
  }

  /** Points mean day first; slashes do where the first number cannot be a month. */
  private static Optional<String> figures(String printed, boolean known) {
    Matcher points = POINTS.matcher(printed);
    if (points.matches()) {
      return join(points.group(1), monthOf(points.group(2)), points.group(3));
    }
    Matcher slashes = SLASHES.matcher(printed);
    if (slashes.matches() && (known || Integer.parseInt(slashes.group(1)) > 12)) {
      return join(slashes.group(1), monthOf(slashes.group(2)), slashes.group(3));
    }
    return Optional.empty();
  }

  private static Optional<String> join(String day, Optional<String> month, String year) {
    return month.map(name -> Integer.parseInt(day) + " " + name + " " + year);
  }

  private static Optional<String> month(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    return MONTHS.stream().filter(name -> name.toLowerCase(Locale.ROOT).equals(lower)).findFirst();
  }

  private static Optional<String> monthOf(String figures) {
    int number = Integer.parseInt(figures);
    return number >= 1 && number <= 12 ? Optional.of(MONTHS.get(number - 1)) : Optional.empty();
  }
}
