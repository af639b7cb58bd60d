package org.pincite.query.eval.recommendation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.query.eval.Gold;
import tools.jackson.databind.JsonNode;

/**
 * A sentence of a report, labelled.
 *
 * @param id names it in its collection
 * @param report name of the report's file, with or without a prefix such as {@code uk-inquiry__}
 * @param text the sentence
 * @param label {@code recommendation}, {@code other} or {@code unsure}
 * @param page index from 1 of its page, where the id says it ({@code …#p12.3}); else null
 */
public record LabelRow(String id, String report, String text, String label, @Nullable Integer page)
    implements RecommendationGold.Row {
  private static final Pattern PAGE = Pattern.compile("#p(\\d{1,6})\\.");

  static LabelRow of(JsonNode row) {
    String id = row.path("id").asString("");
    Matcher page = PAGE.matcher(id);
    return new LabelRow(
        id,
        Gold.text(row, "report"),
        Gold.text(row, "text"),
        Gold.text(row, "label"),
        page.find() ? Integer.valueOf(page.group(1)) : null);
  }

  /** {@return whether it is to be found} */
  public boolean isWanted() {
    return label.equals("recommendation");
  }

  /** {@return whether the label says something} */
  public boolean isSure() {
    return !label.equals("unsure");
  }
}
