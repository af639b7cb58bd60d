package org.pincite.query.draft.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.Document;
import org.pincite.query.check.Verdict;
import org.pincite.query.draft.PassedOver;

/**
 * What checking a draft brought.
 *
 * @param file the draft as it was named
 * @param document the draft as it was read
 * @param quotations all that were checked, in the order of the text
 * @param passedOver other words between marks, in the order of the text
 */
public record DraftReport(
    String file,
    Document document,
    List<CheckedQuotation> quotations,
    List<PassedOver> passedOver) {
  public DraftReport {
    quotations = List.copyOf(quotations);
    passedOver = List.copyOf(passedOver);
  }

  /** {@return the quotations that somebody has to look at} */
  public List<CheckedQuotation> problems() {
    return quotations.stream().filter(CheckedQuotation::isProblem).toList();
  }

  /** {@return how many quotations have each verdict, the best first; no zeros} */
  public Map<Verdict, Integer> counts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    quotations.forEach(quotation -> counts.merge(quotation.verdict(), 1, Integer::sum));
    return counts;
  }
}
