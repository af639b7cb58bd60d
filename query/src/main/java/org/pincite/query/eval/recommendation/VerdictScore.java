package org.pincite.query.eval.recommendation;

import java.util.Optional;

/**
 * A recommendation's verdict as labelled and as read.
 *
 * @param row the label
 * @param item the recommendation found, if any
 */
public record VerdictScore(VerdictRow row, Optional<FoundReport.Item> item) {
  /** {@return the score of a row by what was found in its report and reply} */
  public static VerdictScore of(VerdictRow row, FoundReport report) {
    return new VerdictScore(row, report.named(row.text()));
  }

  /** {@return whether an answer was tied to the recommendation} */
  public boolean isAnswered() {
    return item.map(FoundReport.Item::answer).isPresent();
  }

  /** {@return the verdict read, {@code none} where none was} */
  public String read() {
    return item.map(FoundReport.Item::answer).map(FoundReport.Answered::verdict).orElse("none");
  }

  /** {@return whether the verdict read is the labelled one} */
  public boolean isRight() {
    return read().equals(row.status());
  }
}
