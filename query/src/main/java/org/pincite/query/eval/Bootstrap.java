package org.pincite.query.eval;

import java.util.Arrays;
import java.util.Random;

/** How sure a mean is: as many values are drawn anew, with replacement, again and again. */
public final class Bootstrap {
  private static final double OUTSIDE = 0.025;

  private Bootstrap() {}

  /** A range, both ends included. */
  public record Range(double low, double high) {}

  /**
   * {@return the range in which 95 % of the means of as many values drawn anew lie}
   *
   * @param values at least one
   * @param draws how many means are taken
   * @param seed of the draws: the same gives the same range
   */
  public static Range ofMean(double[] values, int draws, long seed) {
    Random random = new Random(seed);
    double[] means = new double[draws];
    for (int draw = 0; draw < draws; draw++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[draw] = sum / values.length;
    }
    Arrays.sort(means);
    int outside = (int) (draws * OUTSIDE);
    return new Range(means[outside], means[draws - 1 - outside]);
  }
}
