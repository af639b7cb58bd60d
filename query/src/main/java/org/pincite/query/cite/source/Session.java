package org.pincite.query.cite.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of a parliamentary session. */
public final class Session {
  private static final Pattern PRINTED =
      Pattern.compile("(\\d{2})(\\d{2})\\s?[-–—/]\\s?(?:(\\d{2}))?(\\d{2})");

  private Session() {}

  /** {@return both years in full: {@code 2008–2009}; another form as it is printed} */
  public static String full(String printed) {
    return years(printed, true);
  }

  /** {@return the second year in two digits unless the century turns: {@code 2008–09}} */
  public static String abbreviated(String printed) {
    return years(printed, false);
  }

  private static String years(String printed, boolean full) {
    Matcher matcher = PRINTED.matcher(printed.strip());
    if (!matcher.matches()) {
      return printed;
    }
    String century = matcher.group(1);
    boolean turns = Integer.parseInt(matcher.group(4)) < Integer.parseInt(matcher.group(2));
    String last = turns ? Integer.toString(Integer.parseInt(century) + 1) : century;
    String start = century + matcher.group(2) + "–";
    return full || turns ? start + last + matcher.group(4) : start + matcher.group(4);
  }
}
