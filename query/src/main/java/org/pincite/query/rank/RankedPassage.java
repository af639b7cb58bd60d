package org.pincite.query.rank;

import java.util.Comparator;

/**
 * A passage in a ranking.
 *
 * @param document number by which Lucene knows it
 * @param score what it is ranked by; of a hybrid ranking from 0 to 1
 */
public record RankedPassage(int document, double score) {
  /** By score; ties by place, so that the order is always the same. */
  public static final Comparator<RankedPassage> BEST_FIRST =
      (a, b) ->
          a.score == b.score
              ? Integer.compare(a.document, b.document)
              : Double.compare(b.score, a.score);
}
