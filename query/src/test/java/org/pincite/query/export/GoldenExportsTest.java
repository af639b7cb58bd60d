package org.pincite.query.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pincite.query.app.export.ExportFormat;

/** Every format, of the same three rows, as it was when a person last read it. */
class GoldenExportsTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("pincite.root", ".."))
          .resolve("query/src/test/resources/golden/exports");

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatIsWrittenAsItWasRead(ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.exporter().write(SampleRows.all(), SampleRows.CONTEXT, out);
    String text =
        switch (format) {
          case XLSX -> cells(out.toByteArray());
          case DOCX -> paragraphs(out.toByteArray());
          // Line ends would not outlive every way of keeping files.
          default -> out.toString(StandardCharsets.UTF_8).replace("\r", "␍");
        };
    Path golden = GOLDEN.resolve(format.slug() + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text);
  }

  private static String cells(byte[] workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : book) {
        text.append("SHEET ").append(sheet.getSheetName()).append('\n');
        for (Row row : sheet) {
          for (Cell cell : row) {
            String value =
                cell.getCellType() == CellType.STRING
                    ? visible(cell.getStringCellValue())
                    : "number " + cell.getNumericCellValue();
            text.append(cell.getAddress()).append(' ').append(value).append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  private static String paragraphs(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        text.append(paragraph.getStyle()).append(": ").append(paragraph.getText()).append('\n');
      }
      for (XWPFFootnote note : document.getFootnotes()) {
        for (XWPFParagraph paragraph : note.getParagraphs()) {
          text.append("note ").append(note.getId()).append(':').append(paragraph.getText());
          text.append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String visible(String text) {
    return text.replace("\n", "\\n").replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
  }
}
