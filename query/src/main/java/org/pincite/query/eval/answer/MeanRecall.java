package org.pincite.query.eval.answer;

import java.util.Arrays;
import java.util.List;
import org.pincite.query.eval.Bootstrap;

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

  /** The draws are always the same, so that the figures are. */
  private static final long SEED = 1;

  /** {@return the mean over at least one score} */
  public static MeanRecall of(List<QuestionScore> scores) {
    double[] shares = scores.stream().mapToDouble(QuestionScore::recall).toArray();
    Bootstrap.Range range = Bootstrap.ofMean(shares, DRAWS, SEED);
    return new MeanRecall(
        Arrays.stream(shares).average().orElse(0), range.low(), range.high(), shares.length);
  }
}
