package org.pincite.query.eval.quotation;

import org.pincite.query.check.Verdict;
import org.pincite.query.eval.quotation.QuotationRow.Expected;

/**
 * A quotation and what was made of it.
 *
 * @param row the gold
 * @param told with the claim of the draft
 * @param untold without it
 */
public record QuotationScore(QuotationRow row, QuotationAnswer told, QuotationAnswer untold) {
  /** {@return whether the verdict is as wanted; one that asks for a person's eye is not} */
  public boolean isRight() {
    return switch (row.expected()) {
      case GOOD -> told.verdict().passes();
      case BAD -> !told.verdict().passes() && !isCheck();
      case MISPLACED ->
          told.verdict() == Verdict.MISATTRIBUTED && told.files().contains(row.truth());
      case UNTOLD -> false;
    };
  }

  /** {@return whether the gold says what is to be made of it} */
  public boolean isJudged() {
    return row.expected() != Expected.UNTOLD;
  }

  /** {@return whether a person is asked to look} */
  public boolean isCheck() {
    return told.verdict() == Verdict.CHECK;
  }

  /** {@return whether a good one is refused} */
  public boolean isRefused() {
    return row.expected() == Expected.GOOD && !told.verdict().passes() && !isCheck();
  }

  /** {@return whether one that is not good passes} */
  public boolean isWronglyPassed() {
    return (row.expected() == Expected.BAD || row.expected() == Expected.MISPLACED)
        && told.verdict().passes();
  }

  /** {@return whether the gold says where it stands} */
  public boolean hasSource() {
    return row.truth() != null;
  }

  /** {@return whether its source was found without being told} */
  public boolean isFoundUntold() {
    return untold.files().contains(row.truth());
  }
}
