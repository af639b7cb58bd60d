package org.pincite.query.app;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer to a question.
 *
 * @param statements number of all statements that match
 * @param byDocument how many of them stand in each document that has any, by SHA-256, in that order
 * @param hits those that were asked for, best first
 * @param coverage what was searched and what was not
 */
public record Answer(
    long statements, Map<String, Integer> byDocument, List<Statement> hits, Coverage coverage) {
  public Answer {
    byDocument = Collections.unmodifiableMap(new TreeMap<>(byDocument));
    hits = List.copyOf(hits);
  }

  /** {@return in how many documents they stand} */
  public int documents() {
    return byDocument.size();
  }
}
