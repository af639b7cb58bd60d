package org.pincite.query.eval.extraction;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.query.eval.Bootstrap;

/**
 * Scores of many documents in one line.
 *
 * @param documents how many
 * @param means of each measure over the documents that it applies to
 * @param intervals of each mean: where 95 % of the means of documents drawn anew lie
 * @param spanMicro share of all paragraphs over a page's end found in one piece, whatever their
 *     document; null where there is none
 */
public record ExtractionSummary(
    int documents,
    Map<Measure, Double> means,
    Map<Measure, Interval> intervals,
    @Nullable Double spanMicro) {
  private static final int DRAWS = 2000;
  private static final long SEED = 20251121;

  /** A range, both ends included. */
  public record Interval(double from, double to) {}

  /** {@return the summary of some scores} */
  public static ExtractionSummary of(List<ExtractionScore> scores) {
    Map<Measure, Double> means = new EnumMap<>(Measure.class);
    Map<Measure, Interval> intervals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      double[] values =
          scores.stream()
              .flatMap(score -> Optional.ofNullable(score.value(measure)).stream())
              .mapToDouble(Double::doubleValue)
              .toArray();
      if (values.length > 0) {
        means.put(measure, Arrays.stream(values).sum() / values.length);
        intervals.put(measure, interval(values));
      }
    }
    int spans = scores.stream().mapToInt(ExtractionScore::spans).sum();
    int intact = scores.stream().mapToInt(ExtractionScore::spansIntact).sum();
    return new ExtractionSummary(
        scores.size(), means, intervals, spans == 0 ? null : Ratio.of(intact, spans));
  }

  private static Interval interval(double[] values) {
    Bootstrap.Range range = Bootstrap.ofMean(values, DRAWS, SEED);
    return new Interval(range.low(), range.high());
  }
}
