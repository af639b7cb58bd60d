package org.pincite.query.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pincite.corpus.Metadata.Value;
import org.pincite.corpus.MetadataField;

/**
 * Writes metadata as a table for a spreadsheet: RFC 4180, a row a document, a column a field, and
 * beside them what a citation still needs and where each value was read. The last column holds a
 * sum of each cell, so that {@link SheetReader} can tell which were changed, whatever became of the
 * documents meanwhile.
 */
public final class MetadataSheet {
  static final String SHA256 = "sha256";
  static final String FILE = "file";
  static final String NEEDS = "needs";
  static final String READ_FROM = "read-from";
  static final String CHECK = "check";

  private MetadataSheet() {}

  /** {@return the table, its first row naming the columns; lines end in CR LF} */
  public static String write(List<SheetRow> rows) {
    List<String> header = new ArrayList<>(List.of(SHA256, FILE, NEEDS));
    header.addAll(MetadataField.slugs());
    header.addAll(List.of(READ_FROM, CHECK));
    StringBuilder sheet = new StringBuilder(Csv.write(header));
    rows.forEach(row -> sheet.append(Csv.write(cells(row))));
    return sheet.toString();
  }

  private static List<String> cells(SheetRow row) {
    List<String> cells = new ArrayList<>();
    List<String> readFrom = new ArrayList<>();
    List<String> sums = new ArrayList<>();
    cells.add(row.sha256());
    cells.add(row.file());
    cells.add(Cell.of(row.needs().stream().map(MetadataField::slug).toList()));
    for (MetadataField field : MetadataField.values()) {
      List<Value> values = row.metadata().all(field);
      List<String> texts = values.stream().map(Value::text).toList();
      cells.add(Cell.of(texts));
      values.forEach(value -> readFrom.add(field.slug() + ": " + origin(value)));
      if (!values.isEmpty()) {
        sums.add(field.slug() + "=" + Cell.sum(texts));
      }
    }
    cells.add(Cell.of(readFrom));
    cells.add(String.join(" ", sums));
    return cells.stream().map(Cell::guarded).toList();
  }

  private static String origin(Value value) {
    return value.readFrom() + " (" + value.certainty().name().toLowerCase(Locale.ROOT) + ")";
  }
}
