package org.pincite.query.eval.recommendation;

import java.util.regex.Pattern;

/**
 * A labelled sentence and whether it was found.
 *
 * @param row the label
 * @param found whether more than half of its word 3-grams lie in a recommendation found near its
 *     page
 * @param modal whether it has a modal verb of duty, the baseline
 */
public record LabelScore(LabelRow row, boolean found, boolean modal) {
  private static final Pattern MODAL =
      Pattern.compile("\\b(?:should|must|shall|ought)\\b", Pattern.CASE_INSENSITIVE);

  /** {@return the score of a row by what was found in its report} */
  public static LabelScore of(LabelRow row, FoundReport report) {
    return new LabelScore(row, report.holds(row), MODAL.matcher(row.text()).find());
  }

  /** {@return whether found and wanted agree} */
  public boolean isRight() {
    return found == row.isWanted();
  }
}
