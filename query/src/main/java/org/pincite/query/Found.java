package org.pincite.query;

import java.util.Comparator;
import java.util.List;

/**
 * A hit before it is shown.
 *
 * @param document number by which Lucene knows the block
 * @param source number of the document, as {@code Sources} has it
 * @param date as {@code PublicationDate.number()}, 0 where there is none
 * @param block index of the block in its document
 * @param sentence index of the sentence in the block
 * @param places what of the question the sentence holds
 * @param score for ordering
 */
record Found(
    int document,
    int source,
    int date,
    int block,
    int sentence,
    List<Sought> places,
    double score) {
  private static final Comparator<Found> BY_POSITION =
      Comparator.comparingInt(Found::source)
          .thenComparingInt(Found::block)
          .thenComparingInt(Found::sentence);

  Found scored(double newScore) {
    return new Found(document, source, date, block, sentence, places, newScore);
  }

  static Comparator<Found> order(Options.Sort sort) {
    return switch (sort) {
      case POSITION -> BY_POSITION;
      case RELEVANCE ->
          (a, b) ->
              a.score == b.score ? BY_POSITION.compare(a, b) : Double.compare(b.score, a.score);
      case DATE -> Comparator.comparingInt(Found::date).reversed().thenComparing(BY_POSITION);
    };
  }
}
