package org.pincite.query.cite;

/** Ranges of numbers, with an en rule. */
final class Ranges {
  /** Closing numbers keep at least this many digits: {@code 1782–83}, not {@code 1782–3}. */
  private static final int CLOSING_DIGITS = 2;

  private Ranges() {}

  /**
   * {@return a range in the short form of OSCOLA: {@code 173–75}; numbers with a point, letters or
   * roman numerals stay whole: {@code 3.12–3.17}, {@code iv–vi}}
   */
  static String of(String first, String last) {
    if (first.equals(last)) {
      return first;
    }
    return first + "–" + closing(first, last);
  }

  private static String closing(String first, String last) {
    boolean plain = first.matches("\\d+") && last.matches("\\d+");
    if (!plain || first.length() != last.length() || last.length() <= CLOSING_DIGITS) {
      return last;
    }
    int same = 0;
    while (same < last.length() - CLOSING_DIGITS && first.charAt(same) == last.charAt(same)) {
      same++;
    }
    return last.substring(same);
  }
}
