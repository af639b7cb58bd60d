package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Box;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Page;
import org.pincite.corpus.PlainText;
import org.pincite.corpus.Region;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.draft.OcrOptions;

class PdfExtractorTest {
  @TempDir private Path folder;

  @Test
  void readsTwoColumnsOneAfterTheOtherAndJoinsTheParagraphThatRunsOver() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.text(TestPdf.BOLD, 16, 60, 80, "The ministry answers its critics");
      pdf.lines(60, 110, column("The first column begins with a sentence", 12, " that runs over"));
      pdf.lines(
          320, 110, column("into the second column and there it ends", 12, " at last, in full."));
      assertEquals(
          List.of(
              "HEADING|The ministry answers its critics",
              "PARAGRAPH|"
                  + join(column("The first column begins with a sentence", 12, " that runs over"))
                  + " "
                  + join(
                      column(
                          "into the second column and there it ends", 12, " at last, in full."))),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void joinsParagraphOverPageEndAndPutsTheNoteBehindIt() throws Exception {
    try (TestPdf pdf = notesOverPageEnd()) {
      Document document = pdf.read(folder);
      assertEquals(
          List.of(
              "PARAGRAPH 1|The department told us that it would act on the findings of the review"
                  + " as soon as the House had debated them, and that the regulator would be asked"
                  + " to report before the end of the session in the usual way.",
              "NOTE 1|Evidence of the department, question 12.",
              "PARAGRAPH 2|We disagree, for the reasons that chapter three of this report sets out"
                  + " at length and in detail, as it must."),
          TestPdf.blocks(document));
      assertEquals(
          "1 The department told us that it would act on the findings of the review as soon as the"
              + " House had debated them, and that the regulator would be asked to report before"
              + " the end of the session in the usual way.\n\n"
              + "1 Evidence of the department, question 12.\n\n"
              + "\f2 We disagree, for the reasons that chapter three of this report sets out at"
              + " length and in detail, as it must.\n\n",
          PlainText.of(document));
    }
  }

  private static TestPdf notesOverPageEnd() throws IOException {
    TestPdf pdf = new TestPdf();
    pdf.page();
    pdf.text(TestPdf.ROMAN, 11, 60, 700, "1");
    pdf.lines(
        90,
        700,
        "The department told us that it would act on the findings of the review as soon as the",
        "House had debated them,");
    pdf.text(TestPdf.ROMAN, 6.5, 207.2, 710, "1");
    pdf.text(TestPdf.ROMAN, 11, 213, 714, "and that the regulator would be asked to report before");
    pdf.rule(60, 740, 140);
    pdf.text(TestPdf.ROMAN, 5.5, 60, 751, "1");
    pdf.text(TestPdf.ROMAN, 9, 66, 754, "Evidence of the department, question 12.");
    pdf.page();
    pdf.lines(90, 80, "the end of the session in the usual way.");
    pdf.text(TestPdf.ROMAN, 11, 60, 100, "2");
    pdf.lines(
        90,
        100,
        "We disagree, for the reasons that chapter three of this report sets out at length and in",
        "detail, as it must.");
    return pdf;
  }

  @Test
  void takesTheNoteMarkOutAndKeepsUnitsPowersAndFormulas() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.text(TestPdf.ROMAN, 11, 60, 80, "They must act urgently,");
      raised(pdf, 163.2, 80, "2");
      pdf.text(TestPdf.ROMAN, 11, 170, 80, "on an area of 40 m");
      raised(pdf, 251, 80, "2");
      pdf.text(TestPdf.ROMAN, 11, 258, 80, "with 10");
      raised(pdf, 290.8, 80, "3");
      pdf.text(TestPdf.ROMAN, 11, 297, 80, "tonnes of CO");
      pdf.text(TestPdf.ROMAN, 7, 355.8, 82, "2");
      pdf.text(TestPdf.ROMAN, 11, 362, 80, "in it.");
      pdf.lines(
          60,
          94,
          "This they have not done, as far as we know, in any of the years that we asked about.");
      pdf.text(TestPdf.ROMAN, 6, 60, 757, "2");
      pdf.text(TestPdf.ROMAN, 9, 66, 760, "Letter of 3 May.");
      Document document = pdf.read(folder);
      assertEquals(
          "PARAGRAPH|They must act urgently, on an area of 40 m2 with 103 tonnes of CO2 in it.",
          TestPdf.blocks(document).getFirst());
      assertEquals("NOTE 2|Letter of 3 May.", TestPdf.blocks(document).getLast());
      assertEquals(
          List.of(new Repair(Repair.Kind.NOTE_MARK, new Span(23, 23), "2")),
          document.repairs().stream().filter(r -> r.kind() == Repair.Kind.NOTE_MARK).toList());
      assertEquals("urgently,2 on", document.printed(new Span(14, 26)));
    }
  }

  private static void raised(TestPdf pdf, double x, double y, String text) throws IOException {
    pdf.text(TestPdf.ROMAN, 7, x, y - 4, text);
  }

  @Test
  void resolvesLineEndHyphensByTheWordsOfTheDocument() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.lines(
          60,
          80,
          "Scrutiny of estimates is a duty of every committee, and those who do it are well-paid for it. The scru-",
          "tiny of the regulations needs more time, and the officials who prepare them for the House are well-",
          "paid as well, though nobody can tell us whether that was so in all sessions of the years 2010-",
          "11.");
      Document document = pdf.read(folder);
      assertEquals(
          "Scrutiny of estimates is a duty of every committee, and those who do it are well-paid"
              + " for it. The scrutiny of the regulations needs more time, and the officials who"
              + " prepare them for the House are well-paid as well, though nobody can tell us whether that was so in all sessions of the"
              + " years 2010-11.",
          document.text());
      int join = document.text().indexOf("scrutiny of the reg") + 4;
      assertEquals(
          List.of(new Repair(Repair.Kind.HYPHEN, new Span(join, join), "-\n")), document.repairs());
    }
  }

  @Test
  void keepsRunningHeadsApartAndReadsRomanAndArabicPageNumbers() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      String[] labels = {"i", "ii", "iii", "1", "2", "3", "4"};
      for (int i = 0; i < labels.length; i++) {
        pdf.page();
        pdf.text(TestPdf.ROMAN, 9, 60, 40, "Report on estimates");
        pdf.text(TestPdf.ROMAN, 9, 290, 810, labels[i]);
        pdf.lines(60, 90, "Body text number " + "abcdefg".charAt(i) + " stands alone on its page.");
      }
      Document document = pdf.read(folder);
      assertEquals(Arrays.asList(labels), document.pages().stream().map(Page::label).toList());
      assertEquals(7, TestPdf.blocks(document).size());
      assertEquals(
          "PARAGRAPH|Body text number a stands alone on its page.",
          TestPdf.blocks(document).getFirst());
      assertEquals(21, document.blocks().size());
    }
  }

  @Test
  void takesThePageLabelsOfTheFileWherePagesPrintNone() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page().lines(60, 90, "A page without a number.");
      pdf.page().lines(60, 90, "Another page, and it has none either.");
      PDPageLabels labels = new PDPageLabels(pdf.document());
      PDPageLabelRange range = new PDPageLabelRange();
      range.setPrefix("A-");
      range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
      labels.setLabelItem(0, range);
      pdf.document().getDocumentCatalog().setPageLabels(labels);
      assertEquals(
          List.of("A-1", "A-2"), pdf.read(folder).pages().stream().map(Page::label).toList());
    }
  }

  @Test
  void marksWordsExactlyOnARotatedAndCroppedPage() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page(400, 300);
      // Displayed turned by a quarter: text that runs up the page reads from left to right.
      pdf.current().setRotation(90);
      pdf.current().setCropBox(new PDRectangle(20, 10, 360, 270));
      try (PDPageContentStream out = pdf.append()) {
        out.beginText();
        out.setFont(TestPdf.BOLD, 20);
        out.setTextMatrix(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 120, 60));
        out.showText("Alpha Omega");
        out.endText();
      }
      Path file = pdf.save(folder);
      Document document = TestPdf.assemble(new PdfExtractor().extract(file, TestPdf.SOURCE));
      assertEquals("Alpha Omega", document.text());
      assertEquals(270, document.page(1).width());
      assertEquals(360, document.page(1).height());
      Region region = document.regionsOf(new Span(6, 11)).getFirst();
      Box box = region.box();
      double start = 50 + TestPdf.BOLD.getStringWidth("Alpha ") / 50;
      assertEquals(start, box.x(), 0.2);
      assertEquals(TestPdf.BOLD.getStringWidth("Omega") / 50, box.width(), 0.3);
      assertTrue(box.y() < 100 && box.bottom() > 100, "the base line lies at 100: " + box);
      assertInk(PdfPageImage.draw(file, 1, 144, List.of(box)), box);
    }
  }

  /** Checks that the marked area holds ink, and nothing beside it to the right. */
  private static void assertInk(BufferedImage image, Box box) {
    int marked = 0;
    int dark = 0;
    int outside = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int colour = image.getRGB(x, y);
        boolean inside =
            x >= 2 * (box.x() - 1)
                && x <= 2 * (box.right() + 1)
                && y >= 2 * (box.y() - 1)
                && y <= 2 * (box.bottom() + 1);
        boolean black = (colour & 0xFF0000) < 0x600000;
        boolean yellow = (colour & 0xFF) < 0x80 && (colour & 0xFF0000) > 0xF00000;
        marked += yellow ? 1 : 0;
        dark += inside && black ? 1 : 0;
        outside += !inside && black && x > 2 * (box.right() + 1) ? 1 : 0;
      }
    }
    assertTrue(marked > 1000, "marked pixels: " + marked);
    assertTrue(dark > 300, "dark pixels under the mark: " + dark);
    assertEquals(0, outside);
  }

  @Test
  void opensEncryptedFilesWithTheEmptyPasswordOnly() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page().lines(60, 90, "Anyone may read this.");
      assertEquals("Anyone may read this.", pdf.encrypt("owner", "").read(folder).text());
    }
    try (TestPdf pdf = new TestPdf()) {
      pdf.page().lines(60, 90, "Nobody may read this.");
      pdf.encrypt("owner", "user");
      IngestException e = assertThrows(IngestException.class, () -> pdf.read(folder));
      assertEquals(
          new Failure(Failure.Kind.ENCRYPTED, "The PDF is encrypted and needs a password."),
          e.failure());
    }
  }

  @Test
  void saysOfATruncatedFileThatItIsBroken() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page().lines(60, 90, "This will be cut off.");
      Path file = pdf.save(folder);
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, 40));
      IngestException e =
          assertThrows(
              IngestException.class, () -> new PdfExtractor().extract(file, TestPdf.SOURCE));
      assertEquals(Failure.Kind.BROKEN, e.failure().kind());
      assertTrue(
          e.failure().reason().startsWith("The PDF is damaged beyond repair: "),
          e.failure().reason());
    }
  }

  @Test
  void keepsDoubledTextOnceAndOnRecord() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.text(TestPdf.ROMAN, 18, 60, 90, "Shadow");
      pdf.text(TestPdf.ROMAN, 18, 60.4, 90.2, "Shadow");
      Document document = pdf.read(folder);
      assertEquals("Shadow", document.text());
      assertEquals(
          List.of(new Repair(Repair.Kind.DOUBLED, new Span(0, 6), "Shadow")), document.repairs());
    }
  }

  @Test
  void doubtsAPageThatHoldsOnlyAnImage() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page().lines(60, 90, "A page with text.");
      pdf.page();
      BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream out = pdf.append()) {
        out.drawImage(LosslessFactory.createFromImage(pdf.document(), image), 0, 0, 595, 842);
      }
      OcrOptions off = new OcrOptions(false, OcrOptions.DEFAULT_LANGUAGE, false);
      Document document = pdf.read(folder, ExtractionOptions.DEFAULT.with(off));
      assertEquals(
          List.of(
              new Doubt(
                  Doubt.Kind.PAGE_WITHOUT_TEXT,
                  2,
                  "Page 2 shows pictures and no text: recognising words in pictures (OCR) is"
                      + " switched off.")),
          document.doubts());
      assertEquals("A page with text.\n\n\f", PlainText.of(document));
    }
  }

  @Test
  void takesNumbersAndBulletsOffHangingItems() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      pdf.text(TestPdf.ROMAN, 11, 60, 80, "3.12");
      pdf.lines(
          100,
          80,
          "The first paragraph hangs beside its number and goes on for so long that it",
          "needs a second line, here.");
      pdf.text(TestPdf.ROMAN, 11, 100, 114, "(a)");
      pdf.lines(130, 114, "a lettered part;");
      pdf.text(TestPdf.ROMAN, 11, 100, 130, "\u2022");
      pdf.lines(130, 130, "a bullet.");
      assertEquals(
          List.of(
              "PARAGRAPH 3.12|The first paragraph hangs beside its number and goes on for so long"
                  + " that it needs a second line, here.",
              "LIST_ITEM (a)|a lettered part;",
              "LIST_ITEM|a bullet."),
          TestPdf.blocks(pdf.read(folder)));
    }
  }

  @Test
  void givesEveryWordItsEdges() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page().lines(60, 90, "Every word stands somewhere.");
      Document document = pdf.read(folder);
      List<Double> edges = document.lines().getFirst().edges();
      assertEquals(8, edges.size());
      double space = TestPdf.ROMAN.getStringWidth(" ") * 11 / 1000;
      double every = TestPdf.ROMAN.getStringWidth("Every") * 11 / 1000;
      assertEquals(60, edges.get(0), 0.1);
      assertEquals(60 + every, edges.get(1), 0.1);
      assertEquals(60 + every + space, edges.get(2), 0.1);
    }
  }

  @Test
  void givesTheSameDraftTwice() throws Exception {
    try (TestPdf pdf = notesOverPageEnd()) {
      Path file = pdf.save(folder);
      assertEquals(
          TestPdf.assemble(new PdfExtractor().extract(file, TestPdf.SOURCE)),
          TestPdf.assemble(new PdfExtractor().extract(file, TestPdf.SOURCE)));
    }
  }

  private static String[] column(String line, int count, String last) {
    String[] lines = new String[count];
    Arrays.fill(lines, line);
    lines[count - 1] = last.strip();
    return lines;
  }

  private static String join(String[] lines) {
    return String.join(" ", lines);
  }
}
