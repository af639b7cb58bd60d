package org.pincite.query.eval;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A phrase and where it stands.
 *
 * @param file name of the document's file
 * @param phrase words in a row
 * @param page index from 1 of the page where it begins, null where the gold does not say
 * @param where in what kind of text: {@code body}, {@code note}, {@code table} and the like
 */
public record ProbeRow(String file, String phrase, @Nullable Integer page, String where) {
  /**
   * {@return the rows of a JSON-lines file: {@code file}, {@code phrase}, and maybe {@code
   * page_index} and {@code where}}
   */
  public static List<ProbeRow> read(Path file) {
    return Gold.read(file, ProbeRow::of);
  }

  private static ProbeRow of(JsonNode row) {
    JsonNode page = row.path("page_index");
    return new ProbeRow(
        Gold.text(row, "file", "doc", "document"),
        Gold.text(row, "phrase"),
        page.isNumber() ? page.asInt() : null,
        row.path("where").asString("text"));
  }
}
