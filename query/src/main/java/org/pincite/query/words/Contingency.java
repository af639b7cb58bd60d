package org.pincite.query.words;

/**
 * How often a word stands in a part of a corpus, and what measures make of that.
 *
 * @param here occurrences in the part
 * @param part number of words of the part
 * @param everywhere occurrences in the whole corpus, the part included
 * @param whole number of words of the whole corpus
 */
public record Contingency(long here, long part, long everywhere, long whole) {
  /** What stands for no occurrence in a ratio: Hardie, see {@link #logRatio}. */
  private static final double NEXT_TO_NOTHING = 0.5;

  /** So that 14 is the most: Rychlý, see {@link #logDice}. */
  private static final double LOG_DICE_MOST = 14;

  /**
   * {@return the log-likelihood ratio G² over all four cells of the table, negative where the word
   * is rarer in the part than in the rest} Above 3.84 chance is behind it in fewer than 5 cases of
   * 100, above 10.83 in fewer than 1 of 1,000. T. Dunning, ‘Accurate methods for the statistics of
   * surprise and coincidence’, Computational Linguistics 19 (1993) 61–74.
   */
  public double logLikelihood() {
    long rest = whole - part;
    long there = everywhere - here;
    double sum =
        cell(here, part, everywhere)
            + cell(there, rest, everywhere)
            + cell(part - here, part, whole - everywhere)
            + cell(rest - there, rest, whole - everywhere);
    boolean rarer = (double) here * rest < (double) there * part;
    return rarer ? -2 * sum : 2 * sum;
  }

  private double cell(long observed, long row, long column) {
    return observed == 0
        ? 0
        : observed * Math.log((double) observed * whole / ((double) row * column));
  }

  /**
   * {@return the binary logarithm of how many times as frequent the word is in the part as in the
   * rest: 1 is twice, 2 is four times} No occurrence counts as half of one. A. Hardie, ‘Log Ratio:
   * an informal introduction’ (CASS, 2014).
   */
  public double logRatio() {
    double there = Math.max((double) (everywhere - here), NEXT_TO_NOTHING);
    double inRest = there / Math.max(1, whole - part);
    return log2(Math.max((double) here, NEXT_TO_NOTHING) / Math.max(1, part) / inRest);
  }

  /**
   * {@return the logDice of a word near another: 14 where the two stand nowhere but together, one
   * less for each time that they do so half as often; the size of the corpus does not matter} P.
   * Rychlý, ‘A lexicographer-friendly association score’ (RASLAN 2008) 6–9.
   *
   * @param other occurrences of the other
   */
  public double logDice(long other) {
    return here == 0
        ? Double.NEGATIVE_INFINITY
        : LOG_DICE_MOST + log2(2.0 * here / (everywhere + other));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
