package org.pincite.query.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pincite.query.app.export.ExportFormat;
import org.pincite.query.question.QueryException;
import org.pincite.query.sheet.Cell;
import org.pincite.query.sheet.Csv;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables come back as they went out, and nothing in them can be run. */
class TableExportsTest {
  private static final List<ExportRow> ROWS = SampleRows.all();

  @Test
  void csvComesBackExactly() throws IOException {
    List<Csv.Row> table = Csv.read(text(ExportFormat.CSV));
    assertEquals(4, table.size());
    ExportRow harmful = ROWS.getLast();
    assertEquals(SampleRows.HARM, cell(table, 3, "quote"));
    assertEquals(harmful.quote().prefix(), cell(table, 3, "prefix"));
    assertEquals(harmful.quote().suffix(), cell(table, 3, "suffix"));
    assertEquals("@SUM(1) <b>bold</b>", cell(table, 3, "document"));
    ExportRow.Remark remark = Objects.requireNonNull(harmful.remark());
    // Half of a surrogate pair is no character, and UTF-8 has no bytes for it.
    assertEquals(remark.note().replace('\ud800', '?'), cell(table, 3, "note"));
    assertEquals(remark.tags(), Cell.values(cell(table, 3, "tags")));
    assertEquals(List.of("crews", "a|b\\c"), Cell.values(cell(table, 1, "tags")));
    assertEquals("3.10", cell(table, 1, "paragraph"));
    assertEquals("a".repeat(64), cell(table, 1, "sha256"));
    assertEquals("", cell(table, 2, "page-index"));
  }

  @Test
  void noCellOfCsvBeginsAFormulaWhateverPartsTheCells() throws IOException {
    for (Csv.Row row : Csv.read(text(ExportFormat.CSV))) {
      for (String cell : row.cells()) {
        for (String piece : cell.split("[;\\t\\r\\n]", -1)) {
          assertFalse(
              piece.matches("(?s)[\\s\"\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠].*"), () -> "runs: " + piece);
        }
      }
    }
  }

  @Test
  void everyCellOfXlsxIsTextOrANumberAndComesBackExactly() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(bytes(ExportFormat.XLSX, ROWS)))) {
      Sheet sheet = book.getSheet("Statements");
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(sheet.getPaneInformation().isFreezePane());
      assertEquals(List.of(), book.getSheet("Statements").getHyperlinkList());
      List<String> header = new ArrayList<>();
      sheet.getRow(0).forEach(cell -> header.add(cell.getStringCellValue()));
      for (Row row : sheet) {
        row.forEach(
            cell -> {
              boolean text = cell.getCellType() == CellType.STRING;
              assertTrue(text || cell.getCellType() == CellType.NUMERIC, cell.toString());
              assertEquals(text, cell.getCellStyle().getQuotePrefixed());
            });
      }
      Row last = sheet.getRow(3);
      assertEquals(SampleRows.HARM, last.getCell(header.indexOf("quote")).getStringCellValue());
      assertEquals(
          Objects.requireNonNull(ROWS.getLast().remark()).note(),
          last.getCell(header.indexOf("note")).getStringCellValue());
      assertEquals("3.10", sheet.getRow(1).getCell(header.indexOf("paragraph")).toString());
    }
  }

  @Test
  void textTooLongForACellIsRefusedByNameAndNotCut() throws IOException {
    ExportRow row = SampleRows.withQuote("long ".repeat(8000));
    QueryException refused =
        assertThrows(QueryException.class, () -> bytes(ExportFormat.XLSX, List.of(row)));
    assertEquals(
        "the quote of "
            + row.id()
            + " has 40000 characters, and a cell of XLSX at most 32767; export it as csv or jsonl",
        refused.getMessage());
    String csv = new String(bytes(ExportFormat.CSV, List.of(row)), StandardCharsets.UTF_8);
    assertEquals(row.quote().exact(), cell(Csv.read(csv), 1, "quote"));
  }

  @Test
  void jsonLinesComeBackExactly() throws IOException {
    List<JsonNode> lines =
        text(ExportFormat.JSONL).lines().map(JsonMapper.builder().build()::readTree).toList();
    assertEquals(3, lines.size());
    assertEquals(SampleRows.HARM, lines.get(2).path("quote").asString());
    assertEquals(1204, lines.get(0).path("start").asInt());
    assertEquals(0.91, lines.get(0).path("themes").path("workforce").asDouble());
    assertEquals("Pilots’ Guild", lines.get(0).path("speaker").asString());
    assertEquals("Ines Calder", lines.get(1).path("author").get(0).asString());
    assertFalse(lines.get(1).has("page-index"), "what does not apply is left out");
  }

  private static String text(ExportFormat format) throws IOException {
    return new String(bytes(format, ROWS), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(ExportFormat format, List<ExportRow> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.exporter().write(rows, SampleRows.CONTEXT, out);
    return out.toByteArray();
  }

  private static String cell(List<Csv.Row> table, int row, String column) {
    int at = table.getFirst().cells().indexOf(column);
    return Cell.unguarded(table.get(row).cells().get(at));
  }
}
