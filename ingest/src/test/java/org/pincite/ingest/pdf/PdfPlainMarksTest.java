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
    Document document =
        read("They bear a high level of risk33, as the CO2 of 33 trusts shows.", "33");
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

  @Test
  void oneBehindAFullStopEndsItsSentence() throws Exception {
    Document document = read("So the trusts return their data.4 The Board reads them.", "4");
    assertEquals(
        "PARAGRAPH|So the trusts return their data. The Board reads them.",
        TestPdf.blocks(document).get(1));
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
      assertEquals("PARAGRAPH|" + line, TestPdf.blocks(read(line, "2")).get(1));
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
  void oneNoteMayBeMarkedTwiceInALine() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, PROSE);
      pdf.lines(72, 150, "The trusts[1] disagreed, and the Boards[1] agreed.[2]");
      pdf.page().text(TestPdf.BOLD, 14, 72, 100, "Notes");
      pdf.lines(72, 130, "[1] Evidence of the second day.");
      pdf.lines(72, 160, "[2] Evidence of the third day.");
      assertEquals(
          "PARAGRAPH|The trusts disagreed, and the Boards agreed.",
          TestPdf.blocks(pdf.read(folder)).get(1));
    }
  }

  @Test
  void numbersInSquareBracketsStayWhereNoNoteIsPrintedSo() throws Exception {
    String line = "See the judgment at [1] and [2], which is short.";
    assertEquals("PARAGRAPH|" + line, TestPdf.blocks(read(line, "1")).get(1));
  }

  /** {@return a page of prose, a line below it, and a small note below a rule} */
  private Document read(String line, String number) throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, PROSE);
      pdf.lines(72, 150, line);
      pdf.rule(72, 748, 140);
      pdf.text(TestPdf.ROMAN, 5, 72, 757, number);
      pdf.text(TestPdf.ROMAN, 8, 80, 760, "Evidence of the second day.");
      return pdf.read(folder);
    }
  }
}
