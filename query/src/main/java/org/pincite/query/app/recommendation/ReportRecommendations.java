package org.pincite.query.app.recommendation;

import java.util.List;
import org.pincite.corpus.Document;

/**
 * What a report recommends.
 *
 * @param report the document
 * @param replies the documents that answer it, the earliest first
 * @param items its recommendations, and the conclusions that stand among them in a list, in the
 *     order in which they first stand
 */
public record ReportRecommendations(
    Document report, List<Document> replies, List<AnsweredRecommendation> items) {
  public ReportRecommendations {
    replies = List.copyOf(replies);
    items = List.copyOf(items);
  }
}
