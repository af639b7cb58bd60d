package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;

/** Notes: at the foot of pages and at the end, with their marks and without. */
class PdfNotesTest {
  private static final String[] PROSE = {
    "The Board met in public on each of those days and heard from the trusts in turn, which",
    "agreed that the figures of the year before had been too low and ought to be put right.",
    "It then asked for a further return, which came in the spring and bore out what was said."
  };

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aNoteWithAPlainNumberIsTiedToTheRaisedMark() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      marked(pdf, pdf.lines(72, 100, PROSE), "The trusts disagreed", "26", " and said so.");
      pdf.text(TestPdf.ROMAN, 8, 72, 760, "26");
      pdf.text(TestPdf.ROMAN, 8, 100, 760, "Evidence of the second day.");
      Document document = pdf.read(folder);
      assertEquals(
          List.of(
              "PARAGRAPH|" + String.join(" ", PROSE) + " The trusts disagreed and said so.",
              "NOTE 26|Evidence of the second day."),
          TestPdf.blocks(document));
      assertEquals(List.of(), document.doubts());
    }
  }

  @Test
  void marksOfNeighbouringNotesMayStandWithNothingBetween() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      marked(pdf, pdf.lines(72, 100, PROSE), "The trusts disagreed", "910", " and said so.");
      marked(pdf, 745, 9, "", "9", " Evidence of the second day.");
      marked(pdf, 760, 9, "", "10", " Evidence of the third day.");
      Document document = pdf.read(folder);
      assertEquals(
          "PARAGRAPH|" + String.join(" ", PROSE) + " The trusts disagreed and said so.",
          TestPdf.blocks(document).getFirst());
      assertEquals(List.of(), document.doubts());
    }
  }

  @Test
  void aSmallQuotationWithNumbersIsNoNote() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.lines(72, 100, PROSE);
      pdf.text(TestPdf.ROMAN, 9.5, 110, 170, "(2) No deduction is allowed for a contribution.");
      List<String> blocks = TestPdf.blocks(pdf.read(folder));
      assertTrue(
          blocks.getLast().endsWith("No deduction is allowed for a contribution."),
          blocks::toString);
      assertFalse(blocks.getLast().startsWith("NOTE"), blocks::toString);
    }
  }

  @Test
  void notesLargerThanTheTextStandBelowTheirRule() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      marked(pdf, pdf.lines(72, 100, PROSE), "The trusts disagreed", "1", " and said so.");
      pdf.rule(72, 740, 140);
      marked(pdf, 754, 14, "", "1", " Evidence of the second day.");
      assertEquals("NOTE 1|Evidence of the second day.", TestPdf.blocks(pdf.read(folder)).get(1));
    }
  }

  @Test
  void endnotesAreNotesAndLeaveTheTextAlone() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      double y = pdf.lines(72, 100, PROSE);
      marked(pdf, y, "The trusts disagreed", "1", " and said so.");
      marked(pdf, y + 14, "The Board agreed", "2", " and did not.");
      pdf.page().text(TestPdf.BOLD, 14, 72, 100, "Notes");
      pdf.lines(72, 130, "1. Evidence of the second day.");
      pdf.lines(72, 160, "2. Evidence of the third day.");
      List<String> blocks = TestPdf.blocks(pdf.read(folder));
      assertEquals(
          List.of(
              "HEADING|Notes",
              "NOTE 1|Evidence of the second day.",
              "NOTE 2|Evidence of the third day."),
          blocks.subList(blocks.indexOf("HEADING|Notes"), blocks.size()));
      assertTrue(
          blocks.stream().anyMatch(block -> block.endsWith("The Board agreed and did not.")),
          blocks::toString);
    }
  }

  @Test
  void endnotesCountInRomanNumbersAsWordProcessorsSetThem() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      double y = pdf.lines(72, 100, PROSE);
      marked(pdf, y, "The trusts disagreed", "i", " and said so.");
      marked(pdf, y + 14, "The Board agreed with x", "i", " and did not.");
      marked(pdf, y + 28, "The Minister agreed,", "ii", " and the Board:");
      marked(pdf, y + 42, "all of them went home.", "iii", "");
      pdf.page();
      marked(pdf, 100, 9, "", "i", " Evidence of the second day.");
      marked(pdf, 115, 9, "", "ii", " Evidence of the third day.");
      marked(pdf, 130, 9, "", "iii", " Evidence of the fourth day.");
      Document document = pdf.read(folder);
      List<String> blocks = TestPdf.blocks(document);
      assertEquals(
          List.of(
              "PARAGRAPH|The trusts disagreed and said so.",
              "PARAGRAPH|The Board agreed with xi and did not.",
              "PARAGRAPH|The Minister agreed, and the Board:",
              "PARAGRAPH|all of them went home.",
              "NOTE i|Evidence of the second day.",
              "NOTE ii|Evidence of the third day.",
              "NOTE iii|Evidence of the fourth day."),
          blocks.subList(blocks.size() - 7, blocks.size()));
      assertEquals(List.of(), document.doubts());
    }
  }

  @Test
  void endnotesInRomanNumbersNeedNotBeRaisedOnAPageOfTheirOwn() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      double y = pdf.lines(72, 100, PROSE);
      marked(pdf, y, "The trusts disagreed", "i", " and said so.");
      marked(pdf, y + 14, "The Minister agreed,", "ii", " and the Board did not.");
      pdf.page();
      pdf.text(TestPdf.ROMAN, 9, 72, 100, "i Evidence of the second day.");
      pdf.text(TestPdf.ROMAN, 9, 72, 115, "ii Evidence of the third day.");
      List<String> blocks = TestPdf.blocks(pdf.read(folder));
      assertEquals(
          List.of(
              "PARAGRAPH|The Minister agreed, and the Board did not.",
              "NOTE i|Evidence of the second day.",
              "NOTE ii|Evidence of the third day."),
          blocks.subList(blocks.size() - 3, blocks.size()));
    }
  }

  @Test
  void endnotesBelowTheirHeadingCountInLettersToo() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      double y = pdf.lines(72, 100, PROSE);
      marked(pdf, y, "The trusts disagreed", "a", " and said so.");
      marked(pdf, y + 14, "The Board agreed", "b", " and did not.");
      pdf.page().text(TestPdf.BOLD, 14, 72, 100, "Notes");
      pdf.lines(72, 130, "a. Evidence of the second day.");
      pdf.lines(72, 160, "b. Evidence of the third day.");
      List<String> blocks = TestPdf.blocks(pdf.read(folder));
      assertEquals(
          List.of(
              "HEADING|Notes",
              "NOTE a|Evidence of the second day.",
              "NOTE b|Evidence of the third day."),
          blocks.subList(blocks.indexOf("HEADING|Notes"), blocks.size()));
      assertTrue(
          blocks.stream().anyMatch(block -> block.endsWith("The Board agreed and did not.")),
          blocks::toString);
    }
  }

  @Test
  void marksWithoutNotesAndNotesWithoutMarksAreInDoubt() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      marked(pdf, pdf.lines(72, 100, PROSE), "The trusts disagreed", "1", " and said so.");
      pdf.rule(72, 740, 140);
      marked(pdf, 754, 8, "", "2", " Evidence of the second day.");
      assertEquals(
          List.of(
              new Doubt(Doubt.Kind.UNRESOLVED_NOTE, 1, "Note 2 has no mark in the text."),
              new Doubt(Doubt.Kind.UNRESOLVED_NOTE, 1, "The mark 1 has no note.")),
          pdf.read(folder).doubts());
    }
  }

  private static void marked(TestPdf pdf, double y, String before, String mark, String after)
      throws Exception {
    marked(pdf, y, 11, before, mark, after);
  }

  /** Sets a line with a raised mark in it, at the left edge. */
  private static void marked(
      TestPdf pdf, double y, double size, String before, String mark, String after)
      throws Exception {
    try (PDPageContentStream out = pdf.append()) {
      out.beginText();
      out.newLineAtOffset(72, TestPdf.HEIGHT - (float) y);
      out.setFont(TestPdf.ROMAN, (float) size);
      out.showText(before);
      out.setFont(TestPdf.ROMAN, (float) size * 0.6f);
      out.setTextRise((float) size * 0.35f);
      out.showText(mark);
      out.setFont(TestPdf.ROMAN, (float) size);
      out.setTextRise(0);
      out.showText(after);
      out.endText();
    }
  }
}
