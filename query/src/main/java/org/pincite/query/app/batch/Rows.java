package org.pincite.query.app.batch;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.query.app.Statement;
import org.pincite.query.app.absence.Absence;
import org.pincite.query.batch.BatchQuery;
import org.pincite.query.batch.Column;
import org.pincite.query.batch.Row;

/** Makes the rows of a batch. */
final class Rows {
  private Rows() {}

  /** {@return the row of a statement, which is still to be {@link #cited}} */
  static Row found(BatchQuery query, long statements, int rank) {
    Map<Column, Object> cells = cells(query, "found");
    cells.put(Column.STATEMENTS, statements);
    cells.put(Column.RANK, rank);
    return new Row(cells);
  }

  static Row absent(BatchQuery query, Absence absence) {
    Map<Column, Object> cells = cells(query, absence.answer().name().toLowerCase(Locale.ROOT));
    cells.put(Column.STATEMENTS, 0);
    cells.put(Column.RECORD, absence.id());
    return new Row(cells);
  }

  static Row failed(BatchQuery query, String problem) {
    Map<Column, Object> cells = cells(query, "error");
    cells.put(Column.PROBLEM, problem);
    return new Row(cells);
  }

  static Row cited(Row row, Statement statement) {
    Map<Column, Object> cells = new EnumMap<>(row.cells());
    cells.put(Column.SCORE, statement.score());
    cells.put(Column.STATEMENT, statement.id().toString());
    cells.put(Column.QUOTE, statement.quote());
    cells.put(Column.CITATION, statement.citation().text());
    if (!statement.citation().gaps().isEmpty()) {
      cells.put(Column.GAPS, String.join("; ", statement.citation().gaps()));
    }
    if (!statement.citation().reference().isEmpty()) {
      cells.put(Column.REFERENCE, statement.citation().referenceText());
    }
    put(
        cells,
        Column.DOCUMENT,
        statement.document().metadata().first(MetadataField.TITLE).orElse(null));
    cells.put(Column.FILE, statement.file());
    cells.put(Column.SHA256, statement.document().source().sha256());
    Page page = statement.page();
    if (page != null) {
      cells.put(Column.PAGE_INDEX, page.index());
      put(cells, Column.PAGE_LABEL, page.label());
    }
    put(cells, Column.PARAGRAPH, statement.block().paragraph());
    cells.put(Column.START, statement.span().start());
    cells.put(Column.END, statement.span().end());
    return new Row(cells);
  }

  private static Map<Column, Object> cells(BatchQuery query, String status) {
    Map<Column, Object> cells = new EnumMap<>(Column.class);
    cells.put(Column.ID, query.id());
    cells.put(Column.QUERY, query.text());
    cells.put(Column.STATUS, status);
    return cells;
  }

  private static void put(Map<Column, Object> cells, Column column, @Nullable String value) {
    if (value != null) {
      cells.put(column, value);
    }
  }
}
