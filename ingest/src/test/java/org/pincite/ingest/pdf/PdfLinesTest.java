package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where blocks begin and go on: lists, contents, page ends, and what comes again on pages. */
class PdfLinesTest {
  private static final String GROUND =
      "that the paper which was handed in with it, and all that was said of it, shows no ground for";

  @TempDir private Path folder;

  @Test
  void aMarkBelowADashBeginsAnItem() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(60, 100, "The panel may strike out an entry if it appears to the panel—");
      pdf.lines(90, 114, "(a)");
      pdf.lines(112, 114, GROUND, "keeping the entry;");
      pdf.lines(90, 142, "(b)");
      pdf.lines(112, 142, "that it is late.");
      assertEquals(
          List.of(
              "PARAGRAPH|The panel may strike out an entry if it appears to the panel—",
              "LIST_ITEM (a)|" + GROUND + " keeping the entry;",
              "LIST_ITEM (b)|that it is late."),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void entriesOfAContentsListStandApart() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      String dots = ".".repeat(90);
      pdf.lines(60, 100, "THE HARBOURS " + dots + " 8", "THE FERRIES " + dots + " 12");
      pdf.lines(60, 128, "NEXT STEPS " + dots + " 20");
      assertEquals(
          List.of("CONTENTS", "CONTENTS", "CONTENTS"),
          pdf.read(folder).blocks().stream().map(block -> block.kind().name()).toList());
    }
  }

  @Test
  void aHeadingAtTheTopOfDistantPagesIsNoRunningHead() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      for (int page = 1; page <= 16; page++) {
        pdf.page();
        pdf.text(TestPdf.ROMAN, 9, 60, 40, "Report on harbours");
        if (page % 5 == 1) {
          pdf.text(TestPdf.BOLD, 11, 60, 72, "THE CASE FOR CHANGE");
        }
        String harbour = "of harbour " + "abcdefghijklmnop".charAt(page - 1) + ".";
        pdf.lines(60, 110, GROUND.replace("that the", "The") + " the closing", harbour);
      }
      List<String> blocks = TestPdf.blocks(pdf.read(folder));
      assertEquals(4, blocks.stream().filter("HEADING|THE CASE FOR CHANGE"::equals).count());
      assertEquals(20, blocks.size());
    }
  }

  @Test
  void aSentenceGoesOnAtTheSamePlaceOfAPageThatHasNoMarginHeads() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(60, 100, "Methods", "and places");
      page(
          pdf,
          160,
          "The work was done from March to May of that year, in the harbours of Wick, of Oban, and of");
      pdf.page();
      page(
          pdf,
          100,
          "Ullapool, where the records of four seasons were read, and in Tarbert, where none were to be");
      assertEquals(
          1,
          TestPdf.blocks(pdf.read(folder)).stream()
              .filter(block -> block.contains("Oban, and of Ullapool, where"))
              .count());
    }
  }

  private static void page(TestPdf pdf, double y, String lastOrFirst) throws IOException {
    String line =
        "harbour masters told us that the records of the boats are kept in a shed by the quay and are";
    if (y > 120) {
      pdf.lines(150, y, line, line, line, line, line, line, lastOrFirst);
    } else {
      pdf.lines(150, y, lastOrFirst, line, line, line, line, line, "not read.");
    }
  }

  @Test
  void aShadedHeadWithoutRulesIsPartOfTheTableOnEachPage() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      for (int page = 0; page < 4; page++) {
        pdf.page();
        pdf.text(TestPdf.BOLD, 10, 66, 72, "Exercise");
        pdf.text(TestPdf.BOLD, 10, 266, 72, "Findings");
        frame(pdf);
        pdf.text(TestPdf.ROMAN, 10, 66, 100, "Drill " + "abcd".charAt(page));
        pdf.text(TestPdf.ROMAN, 10, 266, 100, "The gates stuck at low tide.");
      }
      List<String> blocks = TestPdf.blocks(pdf.read(folder));
      assertEquals(
          List.of(
              "CELL|Exercise",
              "CELL|Findings",
              "CELL|Drill a",
              "CELL|The gates stuck at low tide."),
          blocks.subList(0, 4));
      assertEquals(16, blocks.size());
    }
  }

  /** Draws a table whose head is parted from its one row by nothing but where a rule begins. */
  private static void frame(TestPdf pdf) throws IOException {
    float high = TestPdf.HEIGHT;
    try (var out = pdf.append()) {
      out.addRect(60, high - 160, 400, 100);
      out.stroke();
      out.moveTo(260, high - 80);
      out.lineTo(260, high - 160);
      out.stroke();
    }
  }

  @Test
  void aBracketInACellGoesOnWithTheLineAbove() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      frame(pdf);
      pdf.lines(66, 100, "Total cost", "(present value)");
      pdf.lines(266, 100, "12.5");
      assertEquals(
          List.of("CELL|Total cost (present value)", "CELL|12.5"),
          TestPdf.blocks(pdf.read(folder)));
    }
  }
}
