package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;

/** Pages that draw their lines in another order than they are read in. */
class PdfReadingOrderTest {
  private static final String[] LEFT = {
    "The committee heard from eleven witnesses,",
    "most of whom had worked in the service for",
    "ten years or longer. They said that nobody",
    "had asked them what the reform would mean",
    "for the wards, and that the papers came so",
    "late that a reply could not be written at",
    "all. The department holds that it wrote in",
    "good time, and that the letters were never",
    "opened; it has not shown us the letters. In",
    "our view a letter that cannot be found has"
  };
  private static final String[] RIGHT = {
    "not been sent, and we said so in the first",
    "report of the session. The minister told us",
    "in June that the office had been moved and",
    "that the files had been lost on the way, as",
    "files may be. We asked for the list of what",
    "was lost, and were told that the list was a",
    "part of the files. The committee therefore",
    "proposes that each office keeps a copy of",
    "the list, and that somebody else keeps the",
    "copy, in another building, under a key."
  };

  private static final String LONG =
      "The committee heard from eleven witnesses, and read the letters that each of them had sent it,";

  @TempDir private Path folder;

  @Test
  void readsColumnsOneAfterTheOtherWhereThePageDrawsThemRowByRow() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      for (int i = 0; i < LEFT.length; i++) {
        pdf.lines(60, 100 + 14 * i, LEFT[i]);
        pdf.lines(310, 100 + 14 * i, RIGHT[i]);
      }
      Document document = pdf.read(folder);
      assertEquals(
          List.of("PARAGRAPH|" + String.join(" ", LEFT) + " " + String.join(" ", RIGHT)),
          TestPdf.blocks(document));
      assertEquals(List.of(), document.doubts());
    }
  }

  @Test
  void putsTheTitleAndTheBoxDrawnLastWhereTheyStand() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(60, 120, LONG, "and those of ten years.");
      pdf.lines(60, 220, "They said so in June.");
      pdf.text(TestPdf.BOLD, 16, 60, 90, "A title drawn last");
      pdf.lines(60, 180, "Case 1: a file is lost.");
      Document document = pdf.read(folder);
      assertEquals(
          List.of(
              "HEADING|A title drawn last",
              "PARAGRAPH|" + LONG + " and those of ten years.",
              "PARAGRAPH|Case 1: a file is lost.",
              "PARAGRAPH|They said so in June."),
          TestPdf.blocks(document));
      assertEquals(List.of(), document.doubts());
    }
  }

  @Test
  void doubtsTheOrderOfColumnsThatNoSentenceTells() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      for (int i = 0; i < LEFT.length; i++) {
        pdf.lines(60, 100 + 14 * i, "Entry of the register, of no consequence.");
        pdf.lines(310, 100 + 14 * i, "Another entry, and of as little interest.");
      }
      assertEquals(
          List.of(
              new Doubt(Doubt.Kind.READING_ORDER, 1, "The order of reading of page 1 is a guess.")),
          pdf.read(folder).doubts());
    }
  }

  @Test
  void doubtsAPageThatPrintsDifferentLinesOverEachOther() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(60, 100, LEFT);
      pdf.lines(62, 101, RIGHT);
      assertEquals(
          List.of(Doubt.Kind.READING_ORDER),
          pdf.read(folder).doubts().stream().map(Doubt::kind).toList());
    }
  }

  @Test
  void doubtsNoPageOfOrdinaryColumns() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(60, 100, LEFT);
      pdf.lines(310, 100, RIGHT);
      assertEquals(List.of(), pdf.read(folder).doubts());
    }
  }
}
