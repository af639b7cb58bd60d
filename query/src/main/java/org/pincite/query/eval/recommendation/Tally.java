package org.pincite.query.eval.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.pincite.query.eval.Bootstrap;

/**
 * Counts of what was found.
 *
 * @param right found and wanted
 * @param extra found and not wanted
 * @param missed wanted and not found
 */
public record Tally(int right, int extra, int missed) {
  private static final int DRAWS = 2_000;

  /** The draws are always the same, so that the figures are. */
  private static final long SEED = 1;

  /** {@return the counts of rows found in one way or another} */
  public static Tally of(List<LabelScore> scores, Predicate<LabelScore> found) {
    int right = 0;
    int extra = 0;
    int missed = 0;
    for (LabelScore score : scores) {
      boolean wanted = score.row().isWanted();
      boolean got = found.test(score);
      right += wanted && got ? 1 : 0;
      extra += !wanted && got ? 1 : 0;
      missed += wanted && !got ? 1 : 0;
    }
    return new Tally(right, extra, missed);
  }

  /** {@return the share of the found that is wanted, 0 if nothing was found} */
  public double precision() {
    return right + extra == 0 ? 0 : (double) right / (right + extra);
  }

  /** {@return the share of the wanted that is found, 0 if nothing is wanted} */
  public double recall() {
    return right + missed == 0 ? 0 : (double) right / (right + missed);
  }

  /** {@return the harmonic mean of precision and recall, 0 if both are} */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + extra + missed);
  }

  /**
   * {@return the range in which 95 % of the F1 of as many sentences drawn anew lie; those neither
   * found nor wanted do not move it; 0 to 0 if there are no others}
   */
  public Bootstrap.Range range() {
    double[] agreed = new double[right + extra + missed];
    if (agreed.length == 0) {
      return new Bootstrap.Range(0, 0);
    }
    Arrays.fill(agreed, 0, right, 1);
    Bootstrap.Range share = Bootstrap.ofMean(agreed, DRAWS, SEED);
    return new Bootstrap.Range(f1(share.low()), f1(share.high()));
  }

  /** F1 of the share that is right among what is found or wanted; it grows with it. */
  private static double f1(double share) {
    return 2 * share / (1 + share);
  }
}
