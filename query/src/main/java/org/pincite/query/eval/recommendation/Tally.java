package org.pincite.query.eval.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Counts of what was found.
 *
 * @param right found and wanted
 * @param extra found and not wanted
 * @param missed wanted and not found
 */
public record Tally(int right, int extra, int missed) {
  private static final int DRAWS = 2_000;
  private static final double OUTSIDE = 0.025;

  /** The draws are always the same, so that the figures are. */
  private static final long SEED = 1;

  /** The range in which 95 % of the F1 of as many sentences drawn anew lie. */
  public record Range(double low, double high) {}

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

  /** {@return how sure F1 is: sentences neither found nor wanted do not move it} */
  public Range range() {
    int all = right + extra + missed;
    Random random = new Random(SEED);
    double[] draws = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      int good = 0;
      for (int i = 0; i < all; i++) {
        good += random.nextInt(all) < right ? 1 : 0;
      }
      draws[draw] = good == 0 ? 0 : 2.0 * good / (all + good);
    }
    Arrays.sort(draws);
    int outside = (int) (DRAWS * OUTSIDE);
    return new Range(draws[outside], draws[DRAWS - 1 - outside]);
  }
}
