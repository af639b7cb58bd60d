package org.pincite.query.app.result;

import java.util.List;
import org.pincite.query.app.Coverage;
import org.pincite.query.app.Statement;
import org.pincite.query.concordance.ConcordanceLine;

/**
 * A page of the matches of a question, each with what stands around it.
 *
 * @param matches number of all matches
 * @param statements number of the statements that they stand in
 * @param documents number of documents in which those stand
 * @param lines those that were asked for
 * @param coverage what was searched and what was not
 */
public record ConcordancePage(
    long matches, long statements, int documents, List<Line> lines, Coverage coverage) {
  /**
   * A match.
   *
   * @param context the match and the text around it
   * @param statement the statement it stands in
   */
  public record Line(ConcordanceLine context, Statement statement) {}

  public ConcordancePage {
    lines = List.copyOf(lines);
  }
}
