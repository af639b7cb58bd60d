package org.pincite.query.export.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.ExportRow.Remark;
import org.pincite.query.export.prose.Inline;
import org.pincite.query.export.prose.InlineReader;
import org.pincite.query.export.prose.Prose;

/**
 * The statements of a basket as the body of a text: under a heading for the first tag of each, in
 * the order in which tags come up; each with the note that the user wrote on it, and nothing else.
 */
public final class BasketBody {
  /** Stands in a note for the quotation that it is on. */
  private static final String HERE = "{{}}";

  private BasketBody() {}

  /** {@return the body; statements without a tag come before all headings} */
  public static List<Prose> of(List<ExportRow> rows) {
    Map<String, List<ExportRow>> byTag = new LinkedHashMap<>();
    byTag.put("", new ArrayList<>());
    rows.forEach(row -> byTag.computeIfAbsent(heading(row), tag -> new ArrayList<>()).add(row));
    List<Prose> body = new ArrayList<>();
    byTag.forEach(
        (heading, tagged) -> {
          if (!heading.isEmpty()) {
            body.add(new Prose.Heading(1, List.of(new Inline.Words(heading))));
          }
          tagged.forEach(row -> body.add(paragraph(row)));
        });
    return body;
  }

  private static String heading(ExportRow row) {
    @Nullable Remark remark = row.remark();
    String tag = remark == null || remark.tags().isEmpty() ? "" : remark.tags().getFirst();
    return tag.isEmpty()
        ? ""
        : Character.toString(Character.toUpperCase(tag.codePointAt(0)))
            + tag.substring(Character.charCount(tag.codePointAt(0)));
  }

  private static Prose paragraph(ExportRow row) {
    @Nullable Remark remark = row.remark();
    String note = remark == null ? "" : remark.note().replaceAll("\\s+", " ").strip();
    String place = "{{" + row.id() + "}}";
    return new Prose.Paragraph(
        InlineReader.read(
            note.contains(HERE) ? note.replace(HERE, place) : (note + " " + place).strip()));
  }
}
