package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;

/** Tables, and what stands displayed: quotations, boxes, nested lists. */
class PdfTablesTest {
  private static final String[][] TABLE = {
    {"Department", "2022", "2023"},
    {"Health", "1,204.5", "1,310"},
    {"Justice", "88%", "(12)"},
    {"Transport", "–", "9.75"}
  };

  @TempDir private Path folder;

  @Test
  void readsATableWithoutDrawnLinesRowByRow() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(60, 100, "The spending of three departments is set out below.");
      for (int row = 0; row < TABLE.length; row++) {
        table(pdf, row, 3);
      }
      pdf.lines(60, 230, "All sums are in millions.");
      assertEquals(
          List.of(
              "PARAGRAPH|The spending of three departments is set out below.",
              "CELL|Department",
              "CELL|2022",
              "CELL|2023",
              "CELL|Health",
              "CELL|1,204.5",
              "CELL|1,310",
              "CELL|Justice",
              "CELL|88%",
              "CELL|(12)",
              "CELL|Transport",
              "CELL|–",
              "CELL|9.75",
              "PARAGRAPH|All sums are in millions."),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  private static void table(TestPdf pdf, int row, int columns) throws IOException {
    for (int column = 0; column < columns; column++) {
      pdf.lines(60 + 110 * column, 140 + 16 * row, TABLE[row][column]);
    }
  }

  @Test
  void keepsAWrappedCellWhole() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      for (int row = 0; row < TABLE.length; row++) {
        pdf.lines(60, 140 + 40 * row, TABLE[row][0]);
        pdf.lines(170, 140 + 40 * row, TABLE[row][1]);
        pdf.lines(280, 140 + 40 * row, TABLE[row][2]);
        pdf.lines(60, 153 + 40 * row, "and others");
      }
      assertEquals(
          List.of("CELL|Department and others", "CELL|2022", "CELL|2023", "CELL|Health and others"),
          TestPdf.blocks(pdf.read(folder)).subList(0, 4));
    }
  }

  @Test
  void keepsTheCellsOfAHeadOfTwoLinesWhole() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      String[][] head = {{"Mean age", "Mean rent"}, {"(years)", "(a year)"}};
      for (int line = 0; line < 2; line++) {
        pdf.text(TestPdf.BOLD, 11, 170, 114 + 13 * line, head[line][0]);
        pdf.text(TestPdf.BOLD, 11, 280, 114 + 13 * line, head[line][1]);
      }
      for (int row = 1; row < TABLE.length; row++) {
        table(pdf, row, 3);
      }
      assertEquals(
          List.of("CELL|Mean age (years)", "CELL|Mean rent (a year)", "CELL|Health"),
          TestPdf.blocks(pdf.read(folder)).subList(0, 3));
    }
  }

  @Test
  void takesNoTableOfContentsForATable() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.text(TestPdf.BOLD, 16, 60, 90, "Contents");
      String[] titles = {"Summary", "The inquiry", "The evidence", "Our findings", "Annex"};
      for (int i = 0; i < titles.length; i++) {
        pdf.lines(60, 120 + 18 * i, titles[i]);
        pdf.lines(400, 120 + 18 * i, String.valueOf(3 + 4 * i));
      }
      assertEquals(
          List.of(), pdf.read(folder).blocks().stream().filter(PdfTablesTest::isCell).toList());
    }
  }

  private static boolean isCell(Block block) {
    return block.kind() == BlockKind.CELL;
  }

  @Test
  void tellsADisplayedQuotationFromTheParagraphsAroundIt() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(
          60,
          100,
          "The regulator wrote to the chair of the board in the spring of that year, and said in its",
          "letter of nine pages:");
      pdf.text(
          TestPdf.ROMAN,
          10,
          90,
          136,
          "Nobody who read the file could have thought that the matter was closed, and nobody who has ever");
      pdf.text(
          TestPdf.ROMAN,
          10,
          90,
          148,
          "worked in that office did think so, as the minutes of the four meetings in May will show.");
      pdf.lines(60, 176, "The board did not reply.");
      assertEquals(
          List.of(BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.PARAGRAPH), kinds(pdf));
    }
  }

  @Test
  void setsABoxApart() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(
          60, 100, "The text of the page goes on before the box, as it did on the page before.");
      pdf.rule(60, 130, 300).rule(60, 190, 300);
      try (var out = pdf.append()) {
        out.addRect(60, TestPdf.HEIGHT - 190, 300, 60);
        out.stroke();
      }
      pdf.lines(
          70,
          150,
          "A case: the file of one patient, aged nine, was lost on the way,",
          "and found in a lift.");
      pdf.lines(60, 220, "And it goes on below the box, in the way that was described above.");
      assertEquals(List.of(BlockKind.PARAGRAPH, BlockKind.ASIDE, BlockKind.PARAGRAPH), kinds(pdf));
    }
  }

  private List<BlockKind> kinds(TestPdf pdf) throws Exception {
    return pdf.read(folder).blocks().stream().map(Block::kind).toList();
  }

  @Test
  void countsHowDeepItemsLie() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(60, 100, "We ask the department:");
      item(pdf, 70, 120, "(a)", "to publish;");
      item(pdf, 100, 138, "(i)", "the letters, and");
      item(pdf, 100, 156, "(ii)", "the replies;");
      item(pdf, 70, 174, "(b)", "to answer.");
      Document document = pdf.read(folder);
      assertEquals(
          List.of(1, 2, 2, 1),
          document.blocks().stream()
              .filter(block -> block.kind() == BlockKind.LIST_ITEM)
              .map(Block::level)
              .toList());
    }
  }

  private static void item(TestPdf pdf, double x, double y, String mark, String text)
      throws IOException {
    pdf.lines(x, y, mark);
    pdf.lines(x + 24, y, text);
  }
}
