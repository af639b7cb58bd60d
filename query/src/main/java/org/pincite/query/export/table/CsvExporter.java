package org.pincite.query.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.Exporter;
import org.pincite.query.sheet.Cell;
import org.pincite.query.sheet.Csv;

/**
 * A table as RFC 4180 has it, UTF-8, a column for each of {@code Column}. No cell can become a
 * formula: see {@link Cell#guarded}.
 */
public final class CsvExporter implements Exporter {
  @Override
  public void write(List<ExportRow> rows, ExportContext context, OutputStream out)
      throws IOException {
    write(Csv.write(Arrays.stream(Column.values()).map(Column::slug).toList()), out);
    for (ExportRow row : rows) {
      Map<Column, Object> cells = Columns.of(row);
      List<String> texts =
          Arrays.stream(Column.values())
              .map(column -> Cell.guarded(Columns.text(cells.get(column))))
              .toList();
      write(Csv.write(texts), out);
    }
  }

  private static void write(String line, OutputStream out) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }
}
