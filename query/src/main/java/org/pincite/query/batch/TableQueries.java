package org.pincite.query.batch;

import java.util.List;
import java.util.Locale;
import org.pincite.query.question.QueryException;
import org.pincite.query.sheet.Cell;
import org.pincite.query.sheet.Csv;

/** Queries as a table with the columns {@code id} and {@code query}, in any order among others. */
final class TableQueries {
  private TableQueries() {}

  static List<BatchQuery> read(String text) {
    List<Csv.Row> rows = Csv.read(text);
    List<String> header =
        rows.getFirst().cells().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    int id = header.indexOf("id");
    int query = header.indexOf("query");
    if (id < 0 || query < 0) {
      throw new QueryException(
          "its first line must name the columns id and query; it names "
              + String.join(", ", header));
    }
    return rows.subList(1, rows.size()).stream()
        .map(row -> new BatchQuery(row.line(), cell(row, id), cell(row, query), null))
        .toList();
  }

  private static String cell(Csv.Row row, int column) {
    return column < row.cells().size() ? Cell.unguarded(row.cells().get(column)).strip() : "";
  }
}
