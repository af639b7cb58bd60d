package org.pincite.query.eval.extraction;

/** Shares of counts. */
final class Ratio {
  private Ratio() {}

  /** {@return the share, 0 of nothing} */
  static double of(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** {@return the harmonic mean of precision and recall, 0 if both are} */
  static double harmonicMean(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
