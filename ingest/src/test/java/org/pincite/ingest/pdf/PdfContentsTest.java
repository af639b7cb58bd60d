package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every entry of a table of contents is a block of its own, however its page number is set. */
class PdfContentsTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void pageNumbersAtTheRightNeedNoLeaders() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.text(TestPdf.BOLD, 16, 72, 80, "Contents");
      entry(pdf, 110, TestPdf.BOLD, "Foreword by the Clerk of the Harbour", "iii");
      entry(pdf, 124, TestPdf.BOLD, "Chapter 1: The channel", "1");
      entry(pdf, 138, TestPdf.ROMAN, "Soundings", "4");
      entry(pdf, 152, TestPdf.ROMAN, "Covid-19", "19");
      entry(pdf, 166, TestPdf.ROMAN, "The dredging contract", "23");
      assertEquals(
          List.of(
              "HEADING|Contents",
              "CONTENTS|Foreword by the Clerk of the Harbour iii",
              "CONTENTS|Chapter 1: The channel 1",
              "CONTENTS|Soundings 4",
              "CONTENTS|Covid-19 19",
              "CONTENTS|The dredging contract 23"),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void paragraphAndPageBothStandInTheEntry() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.text(TestPdf.BOLD, 11, 72, 80, "CONTENTS");
      pdf.text(TestPdf.ROMAN, 9, 400, 96, "Paragraph");
      pdf.text(TestPdf.ROMAN, 9, 470, 96, "Page");
      entry(pdf, 110, TestPdf.BOLD, "Chapter 2: What the pilots told us", "32");
      for (int i = 0; i < 3; i++) {
        pdf.text(TestPdf.ROMAN, 11, 410, 124 + 14 * i, "2." + (5 + 9 * i));
      }
      entry(pdf, 124, TestPdf.ROMAN, "Voluntary arrangements", "34");
      entry(pdf, 138, TestPdf.ROMAN, "The county", "38");
      entry(pdf, 152, TestPdf.ROMAN, "Other harbours", "41");
      assertEquals(
          List.of(
              "HEADING|CONTENTS",
              "CONTENTS|Paragraph Page",
              "CONTENTS|Chapter 2: What the pilots told us 32",
              "CONTENTS|Voluntary arrangements 2.5 34",
              "CONTENTS|The county 2.14 38",
              "CONTENTS|Other harbours 2.23 41"),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void anEntryMayTakeTwoRows() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.text(TestPdf.BOLD, 16, 72, 80, "Table of contents");
      entry(pdf, 110, TestPdf.ROMAN, "Summary", "1");
      pdf.lines(72, 124, "Evidence of the pilots and of the dredging company on the silting");
      entry(pdf, 138, TestPdf.ROMAN, "Harbour channel", "5");
      pdf.text(TestPdf.BOLD, 11, 72, 152, "Appendices");
      entry(pdf, 166, TestPdf.ROMAN, "Soundings of both seasons", "12");
      assertEquals(
          List.of(
              "HEADING|Table of contents",
              "CONTENTS|Summary 1",
              "CONTENTS|Evidence of the pilots and of the dredging company on the silting"
                  + " Harbour channel 5",
              "CONTENTS|Appendices",
              "CONTENTS|Soundings of both seasons 12"),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void pageNumbersMayStandInFront() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.text(TestPdf.BOLD, 16, 72, 80, "Contents");
      String[] titles = {"Summary", "The channel", "The contract", "Soundings of 1911"};
      int[] numbers = {3, 5, 17, 24};
      for (int i = 0; i < titles.length; i++) {
        pdf.lines(72, 110 + 14 * i, Integer.toString(numbers[i]));
        pdf.lines(100, 110 + 14 * i, titles[i]);
      }
      assertEquals(
          List.of(
              "HEADING|Contents",
              "CONTENTS|3 Summary",
              "CONTENTS|5 The channel",
              "CONTENTS|17 The contract",
              "CONTENTS|24 Soundings of 1911"),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void theTableGoesOnOnTheNextPageAndEndsBeforeTheText() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.text(TestPdf.BOLD, 16, 72, 80, "Contents");
      entry(pdf, 110, TestPdf.ROMAN, "Summary", "3");
      entry(pdf, 124, TestPdf.ROMAN, "The channel", "5");
      entry(pdf, 138, TestPdf.ROMAN, "The contract", "17");
      pdf.page();
      entry(pdf, 80, TestPdf.ROMAN, "Soundings", "24");
      pdf.lines(72, 120, "The evidence is printed with the minutes of the board.");
      assertEquals(
          List.of(
              "HEADING|Contents",
              "CONTENTS|Summary 3",
              "CONTENTS|The channel 5",
              "CONTENTS|The contract 17",
              "CONTENTS|Soundings 24",
              "PARAGRAPH|The evidence is printed with the minutes of the board."),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void aHeadingOfThatNameAboveProseIsNoTable() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.text(TestPdf.BOLD, 16, 72, 80, "Contents");
      pdf.lines(
          72,
          110,
          "The hold was opened on the 3rd and held barrels of tar, which were counted in 12",
          "lots and weighed. The surveyor found the seals whole and the entries in the books",
          "of the ship to agree with those of the harbour for each of the years down to 1911.");
      List<String> blocks = TestPdf.blocks(pdf.read(folder));
      assertEquals(2, blocks.size());
      assertEquals("PARAGRAPH", blocks.getLast().substring(0, 9));
    }
  }

  /** Sets an entry whose page number ends at x 500. */
  private static void entry(TestPdf pdf, double y, PDType1Font font, String title, String page)
      throws IOException {
    pdf.text(font, 11, 72, y, title);
    pdf.text(font, 11, 500 - font.getStringWidth(page) * 11 / 1000, y, page);
  }
}
