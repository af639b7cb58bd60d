package org.pincite.query.app;

import java.util.List;
import org.pincite.query.rank.Ranking;

/**
 * The answer to a question taken loosely.
 *
 * @param ranking how it was ranked
 * @param statements how many statements were ranked, those of the passages that come nearest; no
 *     count of all that bear on the question
 * @param documents number of documents in which they stand
 * @param hits those that were asked for, best first
 * @param embedded number of the documents searched that have vectors; the others are ranked by
 *     their words alone
 * @param coverage what was searched and what was not
 */
public record RankedAnswer(
    Ranking ranking,
    long statements,
    long documents,
    List<Statement> hits,
    int embedded,
    Coverage coverage) {
  public RankedAnswer {
    hits = List.copyOf(hits);
  }
}
