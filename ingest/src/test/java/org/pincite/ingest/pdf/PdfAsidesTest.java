package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pull quotes and standfirsts stand apart from the text that they interrupt or introduce. */
class PdfAsidesTest {
  private static final PDType1Font LEANING = new PDType1Font(FontName.TIMES_ITALIC);

  private static final String TEXT =
      "The harbour board met in the first week of March to consider the returns of the two"
          + " preceding seasons. Members had before them the letters of the pilots, who held that"
          + " the channel had silted faster than the surveyor allowed, and the accounts of the"
          + " dredging company, which showed that the works had cost a third more than the"
          + " estimate. No one at the meeting disputed either figure, and the chairman asked that"
          + " both be printed with the minutes, as they have been. The board resolved to ask for a"
          + " fresh survey before it let another contract, and to lay the matter before the county"
          + " in the autumn of the year. It further resolved that the pilots be thanked.";
  private static final String QUOTE = "“No one at the meeting disputed either figure.”";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aPullQuoteInMidSentenceStandsBesideTheWholeParagraph() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      List<String> lines = fill(TEXT, 440);
      double at = set(pdf, 72, 100, lines.subList(0, 4));
      pdf.text(TestPdf.ROMAN, 18, 72, at + 24, "“No one at the meeting disputed");
      pdf.text(TestPdf.ROMAN, 18, 72, at + 46, "either figure.”");
      set(pdf, 72, at + 84, lines.subList(4, lines.size()));
      assertEquals(
          List.of("PARAGRAPH|" + TEXT, "ASIDE|" + QUOTE), TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void oneInTheSizeOfTheTextIsKnownByItsRules() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      List<String> lines = fill(TEXT, 440);
      double at = set(pdf, 72, 100, lines.subList(0, 4));
      pdf.rule(72, at + 4, 440);
      pdf.text(LEANING, 11, 90, at + 22, "No one disputed the figures of the company");
      pdf.rule(72, at + 32, 440);
      set(pdf, 72, at + 56, lines.subList(4, lines.size()));
      assertEquals(
          List.of("PARAGRAPH|" + TEXT, "ASIDE|No one disputed the figures of the company"),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void aQuotationThatASentenceAnnouncesStaysInIt() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      List<String> lines = fill(TEXT, 440);
      double at = set(pdf, 72, 100, lines.subList(0, 3));
      at = set(pdf, 72, at, List.of("The chairman put it to them that"));
      pdf.text(LEANING, 11, 90, at + 8, "no one disputed the figures of the company");
      set(pdf, 72, at + 30, fill("and that the pilots be thanked. " + TEXT, 440));
      assertEquals(
          List.of(),
          TestPdf.blocks(pdf.read(folder)).stream().filter(b -> b.startsWith("ASIDE")).toList());
    }
  }

  @Test
  void oneAcrossColumnsInterruptsBoth() throws Exception {
    for (boolean byColumn : new boolean[] {true, false}) {
      try (TestPdf pdf = new TestPdf().page()) {
        List<String> lines = fill(TEXT + " " + TEXT + " " + TEXT, 220);
        int part = lines.size() / 4 + 1;
        double low = 100 + 14 * part;
        set(pdf, 60, 100, lines.subList(0, part));
        if (byColumn) {
          set(pdf, 60, low + 90, lines.subList(part, 2 * part));
        }
        set(pdf, 310, 100, lines.subList(2 * part, 3 * part));
        pdf.text(TestPdf.ROMAN, 18, 130, low + 20, "“No one at the meeting disputed");
        pdf.text(TestPdf.ROMAN, 18, 240, low + 42, "either figure.”");
        if (!byColumn) {
          set(pdf, 60, low + 90, lines.subList(part, 2 * part));
        }
        set(pdf, 310, low + 90, lines.subList(3 * part, lines.size()));
        assertEquals(
            List.of("PARAGRAPH|" + TEXT + " " + TEXT + " " + TEXT, "ASIDE|" + QUOTE),
            TestPdf.blocks(pdf.read(folder)));
      }
    }
  }

  @Test
  void textFlowsRoundOne() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      List<String> wide = fill(TEXT, 440).subList(0, 3);
      List<String> narrow = fill(after(TEXT, wide), 250).subList(0, 5);
      List<String> rest = new ArrayList<>(wide);
      rest.addAll(narrow);
      double at = set(pdf, 72, 100, wide);
      double low = set(pdf, 72, at, narrow);
      pdf.text(TestPdf.ROMAN, 16, 340, at + 14, "“No one at the meeting");
      pdf.text(TestPdf.ROMAN, 16, 340, at + 34, "disputed either figure.”");
      set(pdf, 72, low, fill(after(TEXT, rest), 440));
      assertEquals(
          List.of("PARAGRAPH|" + TEXT, "ASIDE|" + QUOTE), TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void oneInTheMarginIsNoHeading() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      set(pdf, 200, 100, fill(TEXT, 320));
      pdf.text(TestPdf.ROMAN, 15, 60, 110, "“No one at the");
      pdf.text(TestPdf.ROMAN, 15, 60, 128, "meeting disputed");
      pdf.text(TestPdf.ROMAN, 15, 60, 146, "either figure.”");
      assertEquals(
          List.of("ASIDE|" + QUOTE, "PARAGRAPH|" + TEXT), TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void aHeadingInMarksIsNone() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.text(TestPdf.ROMAN, 16, 72, 80, "“Faster than the surveyor allowed”");
      set(pdf, 72, 110, fill(TEXT, 440));
      assertEquals(
          List.of("HEADING|“Faster than the surveyor allowed”", "PARAGRAPH|" + TEXT),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void aStandfirstIsNeitherHeadingNorText() throws Exception {
    try (TestPdf pdf = new TestPdf().page()) {
      pdf.text(TestPdf.BOLD, 24, 72, 80, "A channel that fills");
      pdf.text(
          TestPdf.ROMAN, 14, 72, 110, "The pilots of Saltmarsh Vale have asked for years that");
      pdf.text(TestPdf.ROMAN, 14, 72, 128, "somebody measure it. This spring somebody did.");
      set(pdf, 72, 170, fill(TEXT, 440));
      assertEquals(
          List.of(
              "HEADING|A channel that fills",
              "ASIDE|The pilots of Saltmarsh Vale have asked for years that somebody measure it."
                  + " This spring somebody did.",
              "PARAGRAPH|" + TEXT),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  private static String after(String text, List<String> lines) {
    return text.substring(String.join(" ", lines).length() + 1);
  }

  private static double set(TestPdf pdf, double x, double y, List<String> lines)
      throws IOException {
    return pdf.lines(x, y, lines.toArray(String[]::new));
  }

  /** {@return lines of a text in 11-point type, each as full as its words allow} */
  private static List<String> fill(String text, double width) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : Arrays.asList(text.split(" "))) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (TestPdf.ROMAN.getStringWidth(longer) * 11 / 1000 > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
