package org.pincite.query.eval.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The mean of the shares that questions found of their answers.
 *
 * @param mean from 0 to 1
 * @param low lower end of the range in which 95 % of the means of as many questions drawn anew lie
 * @param high its upper end
 * @param questions how many there are
 */
public record MeanRecall(double mean, double low, double high, int questions) {
  private static final int DRAWS = 10_000;
  private static final double OUTSIDE = 0.025;

  /** The draws are always the same, so that the figures are. */
  private static final long SEED = 1;

  /** {@return the mean over at least one score} */
  public static MeanRecall of(List<QuestionScore> scores) {
    double[] shares = scores.stream().mapToDouble(QuestionScore::recall).toArray();
    Random random = new Random(SEED);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < shares.length; i++) {
        sum += shares[random.nextInt(shares.length)];
      }
      means[draw] = sum / shares.length;
    }
    Arrays.sort(means);
    int outside = (int) (DRAWS * OUTSIDE);
    return new MeanRecall(
        Arrays.stream(shares).average().orElse(0),
        means[outside],
        means[DRAWS - 1 - outside],
        shares.length);
  }
}
