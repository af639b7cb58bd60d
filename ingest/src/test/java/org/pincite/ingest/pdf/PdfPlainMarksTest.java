package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.Repair;

/** Marks of notes that are set like the text come out only where the notes of the page say so. */
class PdfPlainMarksTest {
  private static final String[] PROSE = {
    "The Board met in public on each of those days and heard from the trusts in turn, which",
    "agreed that the figures of the year before had been too low and ought to be put right.",
  };

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aNumberGluedToAWordIsTheMarkThatTheNoteLacks() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, PROSE);
      pdf.lines(72, 150, "They bear a high level of risk33, as the CO2 of 33 trusts shows.");
      note(pdf, 760, "33");
      Document document = pdf.read(folder);
      assertEquals(
          "PARAGRAPH|They bear a high level of risk, as the CO2 of 33 trusts shows.",
          TestPdf.blocks(document).get(1));
      assertEquals(List.of(), document.doubts());
      assertEquals(
          List.of("33"),
          document.repairs().stream()
              .filter(repair -> repair.kind() == Repair.Kind.NOTE_MARK)
              .map(Repair::printed)
              .toList());
    }
  }

  @Test
  void oneBehindAFullStopEndsItsSentence() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, PROSE);
      pdf.lines(72, 150, "So the trusts return their data.4 The Board reads them.");
      note(pdf, 760, "4");
      assertEquals(
          "PARAGRAPH|So the trusts return their data. The Board reads them.",
          TestPdf.blocks(pdf.read(folder)).get(1));
    }
  }

  @Test
  void figuresThatMayBeSomethingElseStay() throws Exception {
    for (String line :
        List.of(
            "It rests on para.2 of the annex, and no more.",
            "It emits less CO2 than before, and no more.",
            "It covers 14 km2, and no more.",
            "It fell by 1.2 in a year, and no more.",
            "It is Article2 of the annex, and no more.",
            "It is the risk2 or the share2 of the trust.")) {
      try (TestPdf pdf = new TestPdf().page()) {
        pdf.lines(72, 100, PROSE);
        pdf.lines(72, 150, line);
        note(pdf, 760, "2");
        assertEquals("PARAGRAPH|" + line, TestPdf.blocks(pdf.read(folder)).get(1));
      }
    }
  }

  @Test
  void numbersInSquareBracketsAreMarksWhereTheNotesArePrintedSo() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, PROSE);
      pdf.lines(72, 150, "The trusts disagreed [1], and the Board agreed.[2] It cites [2011] 3.");
      pdf.page().text(TestPdf.BOLD, 14, 72, 100, "Notes");
      pdf.lines(72, 130, "[1] Evidence of the second day.");
      pdf.lines(72, 160, "[2] Evidence of the third day.");
      Document document = pdf.read(folder);
      assertEquals(
          List.of(
              "PARAGRAPH|The trusts disagreed, and the Board agreed. It cites [2011] 3.",
              "HEADING|Notes",
              "NOTE 1|Evidence of the second day.",
              "NOTE 2|Evidence of the third day."),
          TestPdf.blocks(document).subList(1, 5));
      assertEquals(List.of(), document.doubts());
    }
  }

  @Test
  void numbersInSquareBracketsStayWhereNoNoteIsPrintedSo() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, PROSE);
      pdf.lines(72, 150, "See the judgment at [1] and [2], which is short.");
      note(pdf, 760, "1");
      assertEquals(
          "PARAGRAPH|See the judgment at [1] and [2], which is short.",
          TestPdf.blocks(pdf.read(folder)).get(1));
    }
  }

  /** Sets a small note below a rule. */
  private static void note(TestPdf pdf, double y, String number) throws Exception {
    pdf.rule(72, y - 12, 140);
    pdf.text(TestPdf.ROMAN, 5, 72, y - 3, number);
    pdf.text(TestPdf.ROMAN, 8, 80, y, "Evidence of the second day.");
  }
}
