package org.pincite.query.eval.quotation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pincite.query.check.Verdict;
import org.pincite.query.eval.quotation.QuotationRow.Expected;

/**
 * The figures of many quotations.
 *
 * @param verdicts how often each verdict was given, by kind of quotation
 * @param accuracy share of verdicts that are as wanted, a person's eye being none
 * @param goodRefused share of the good ones that are refused
 * @param wronglyPassed how many pass that should not
 * @param check share of those for a person's eye
 * @param foundUntold share of those with a source whose source was found without being told
 */
public record QuotationSummary(
    Map<String, Map<Verdict, Long>> verdicts,
    Share accuracy,
    Share goodRefused,
    Share wronglyPassed,
    Share check,
    Share foundUntold) {
  /** So many of so many. */
  public record Share(long count, long of) {
    static Share of(List<QuotationScore> scores, Predicate<QuotationScore> property) {
      return new Share(scores.stream().filter(property).count(), scores.size());
    }

    /** {@return the share, 0 of none} */
    public double value() {
      return of == 0 ? 0 : (double) count / of;
    }
  }

  /** {@return the figures of some scores} */
  public static QuotationSummary of(List<QuotationScore> scores) {
    Map<String, Map<Verdict, Long>> verdicts = new TreeMap<>();
    for (QuotationScore score : scores) {
      verdicts
          .computeIfAbsent(score.row().kind(), kind -> new EnumMap<>(Verdict.class))
          .merge(score.told().verdict(), 1L, Long::sum);
    }
    return new QuotationSummary(
        verdicts,
        Share.of(with(scores, QuotationScore::isJudged), QuotationScore::isRight),
        Share.of(with(scores, s -> s.row().expected() == Expected.GOOD), QuotationScore::isRefused),
        Share.of(
            with(scores, s -> s.isJudged() && s.row().expected() != Expected.GOOD),
            QuotationScore::isWronglyPassed),
        Share.of(scores, QuotationScore::isCheck),
        Share.of(with(scores, QuotationScore::hasSource), QuotationScore::isFoundUntold));
  }

  private static List<QuotationScore> with(
      List<QuotationScore> scores, Predicate<QuotationScore> property) {
    return scores.stream().filter(property).toList();
  }
}
