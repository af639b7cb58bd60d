package org.pincite.query.eval.recommendation;

import org.pincite.query.eval.Gold;
import tools.jackson.databind.JsonNode;

/**
 * A recommendation and what became of it.
 *
 * @param id names it in its collection
 * @param report name of the report's file
 * @param reply name of the reply's file
 * @param text its words
 * @param status {@code Accept}, {@code Partial} or {@code Reject}
 */
public record VerdictRow(String id, String report, String reply, String text, String status)
    implements RecommendationGold.Row {
  static VerdictRow of(JsonNode row) {
    return new VerdictRow(
        row.path("id").asString(""),
        Gold.text(row, "report"),
        Gold.text(row, "response_doc"),
        Gold.text(row, "text"),
        Gold.text(row, "status"));
  }
}
