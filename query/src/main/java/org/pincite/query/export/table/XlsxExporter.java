package org.pincite.query.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.Exporter;
import org.pincite.query.question.QueryException;

/**
 * A workbook of two sheets: the rows, and what the export says of itself. Every text is a cell of
 * text that stays text when it is edited; there are no formulas and no links.
 */
public final class XlsxExporter implements Exporter {
  /** Rows held in memory; the others wait in a temporary file. */
  private static final int WINDOW = 200;

  private static final List<Column> COLUMNS = List.of(Column.values());
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /**
   * {@inheritDoc}
   *
   * @throws QueryException if a text is longer than a cell can be; nothing is cut
   */
  @Override
  public void write(List<ExportRow> rows, ExportContext context, OutputStream out)
      throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
      book.setCompressTempFiles(true);
      XlsxStyles styles = new XlsxStyles(book);
      Sheet sheet = book.createSheet("Statements");
      sheet.createFreezePane(0, 1);
      header(sheet.createRow(0), styles);
      for (int i = 0; i < COLUMNS.size(); i++) {
        sheet.setColumnWidth(i, COLUMNS.get(i).width() * 256);
      }
      for (ExportRow row : rows) {
        fill(sheet.createRow(row(sheet)), row, styles);
      }
      about(book.createSheet("About"), context, styles);
      book.write(out);
    }
  }

  private static int row(Sheet sheet) {
    return sheet.getLastRowNum() + 1;
  }

  private static void header(Row row, XlsxStyles styles) {
    for (Column column : COLUMNS) {
      text(row.createCell(COLUMNS.indexOf(column)), column.slug(), styles.header());
    }
  }

  private static void fill(Row row, ExportRow statement, XlsxStyles styles) {
    Map<Column, Object> cells = Columns.of(statement);
    cells.forEach(
        (column, value) -> {
          Cell cell = row.createCell(COLUMNS.indexOf(column));
          if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
          } else {
            String text = fitting(Columns.text(value), column, statement);
            text(cell, text, column.isLong() ? styles.wrapped() : styles.text());
          }
        });
  }

  private static String fitting(String text, Column column, ExportRow row) {
    String escaped = XlsxText.escaped(text);
    if (escaped.length() > LONGEST) {
      throw new QueryException(
          "the "
              + column.slug()
              + " of "
              + row.id()
              + " has "
              + escaped.length()
              + " characters, and a cell of XLSX at most "
              + LONGEST
              + "; export it as csv or jsonl");
    }
    return escaped;
  }

  private static void text(Cell cell, String text, CellStyle style) {
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private static void about(Sheet sheet, ExportContext context, XlsxStyles styles) {
    sheet.setColumnWidth(0, 20 * 256);
    sheet.setColumnWidth(1, 100 * 256);
    line(sheet, "title", context.title(), styles);
    line(sheet, "question", context.question(), styles);
    context.settings().forEach(setting -> line(sheet, "setting", setting, styles));
    line(sheet, "citation style", context.style(), styles);
    line(sheet, "made by", "Pincite " + context.version(), styles);
    line(sheet, "made at", context.made().toString(), styles);
    context.coverage().forEach(sentence -> line(sheet, "coverage", sentence, styles));
  }

  private static void line(Sheet sheet, String name, @Nullable String value, XlsxStyles styles) {
    if (value != null) {
      Row row = sheet.createRow(row(sheet));
      text(row.createCell(0), name, styles.text());
      text(row.createCell(1), XlsxText.escaped(value), styles.wrapped());
    }
  }
}
