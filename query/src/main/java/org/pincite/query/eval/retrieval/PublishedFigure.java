package org.pincite.query.eval.retrieval;

import java.util.List;

/**
 * What others reached.
 *
 * @param collection its name
 * @param ndcg nDCG@10
 * @param system what reached it
 * @param source where it is published
 */
public record PublishedFigure(String collection, double ndcg, String system, String source) {
  private static final String RESOURCE = "published.tsv";

  /** {@return all of them} */
  public static List<PublishedFigure> all() {
    return Figures.rows(RESOURCE).map(PublishedFigure::of).toList();
  }

  /** {@return the figures for a collection of that name; none for most} */
  public static List<PublishedFigure> of(String collection) {
    return all().stream().filter(each -> each.collection.equalsIgnoreCase(collection)).toList();
  }

  private static PublishedFigure of(List<String> cells) {
    return new PublishedFigure(
        cells.get(0), Double.parseDouble(cells.get(1)), cells.get(2), cells.get(3));
  }
}
