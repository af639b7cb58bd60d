package org.pincite.query.app;

import java.util.List;

/**
 * The answer to a question.
 *
 * @param statements number of all statements that match
 * @param documents number of documents in which they stand
 * @param hits those that were asked for, best first
 * @param coverage what was searched and what was not
 */
public record Answer(long statements, long documents, List<Statement> hits, Coverage coverage) {
  public Answer {
    hits = List.copyOf(hits);
  }
}
