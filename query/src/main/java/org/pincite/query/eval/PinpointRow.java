package org.pincite.query.eval;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A quotation and where it is printed.
 *
 * @param file name of the document's file
 * @param quote its words
 * @param gold where they stand
 * @param judged what the gold says anything about
 */
public record PinpointRow(String file, String quote, Pinpointed gold, Set<Field> judged) {
  /** What is told of a quotation. */
  public enum Field {
    DOCUMENT,
    PARAGRAPH,
    PAGE,
    LABEL
  }

  public PinpointRow {
    judged = Set.copyOf(judged);
  }

  /**
   * {@return the rows of a JSON-lines file: {@code file}, {@code quote}, {@code paragraph}, {@code
   * page_index}, {@code page_label}; null says that none is printed, a field that is left out says
   * nothing}
   */
  public static List<PinpointRow> read(Path file) {
    return Gold.read(file, PinpointRow::of);
  }

  private static PinpointRow of(JsonNode row) {
    Set<Field> judged = EnumSet.of(Field.DOCUMENT);
    judge(row, "paragraph", Field.PARAGRAPH, judged);
    judge(row, "page_index", Field.PAGE, judged);
    judge(row, "page_label", Field.LABEL, judged);
    JsonNode page = row.path("page_index");
    return new PinpointRow(
        Gold.text(row, "file", "doc", "document"),
        Gold.text(row, "quote"),
        new Pinpointed(
            text(row.path("paragraph")),
            page.isNumber() ? page.asInt() : null,
            text(row.path("page_label"))),
        judged);
  }

  private static void judge(JsonNode row, String name, Field field, Set<Field> judged) {
    if (row.has(name)) {
      judged.add(field);
    }
  }

  private static @Nullable String text(JsonNode value) {
    String text = value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
    return text.isEmpty() ? null : text;
  }
}
