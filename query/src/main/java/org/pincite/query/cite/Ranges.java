package org.pincite.query.cite;

/** Ranges of numbers, with an en rule. */
public final class Ranges {
  /** How much of the closing number is written. */
  public enum Elision {
    /** At least two digits: {@code 1782–83}, {@code 173–75} (OSCOLA). */
    TWO_DIGITS,
    /** As few digits as tell it, but two from 10 to 19: {@code 173–5}, {@code 114–18} (Hart's). */
    FEWEST,
    /** All of it: {@code 173–175}. */
    NONE
  }

  private Ranges() {}

  /** {@return a range in the short form of OSCOLA, as {@link #of(String, String, Elision)}} */
  static String of(String first, String last) {
    return of(first, last, Elision.TWO_DIGITS);
  }

  /**
   * {@return a range; numbers with a point, letters or roman numerals stay whole: {@code
   * 3.12–3.17}, {@code iv–vi}; one number where both are the same}
   */
  public static String of(String first, String last, Elision elision) {
    return first.equals(last) ? first : first + "–" + closing(first, last, elision);
  }

  private static String closing(String first, String last, Elision elision) {
    boolean plain = first.matches("\\d+") && last.matches("\\d+");
    if (!plain || first.length() != last.length() || elision == Elision.NONE) {
      return last;
    }
    boolean teens = last.matches("\\d*1\\d");
    int kept = elision == Elision.TWO_DIGITS || teens ? 2 : 1;
    int same = 0;
    while (same < last.length() - kept && first.charAt(same) == last.charAt(same)) {
      same++;
    }
    return last.substring(same);
  }
}
