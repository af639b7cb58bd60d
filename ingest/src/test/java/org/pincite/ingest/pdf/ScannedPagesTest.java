package org.pincite.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Reading;
import org.pincite.corpus.Recognised;
import org.pincite.corpus.Region;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.OcrOptions;
import org.pincite.ingest.ocr.Tesseract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pictures of pages; what needs Tesseract is skipped, and said to be, where that is missing. */
class ScannedPagesTest {
  private static final Path ROOT = Path.of(System.getProperty("pincite.root", ".."));
  private static final String[] LEFT = {
    "The Committee took evidence from the",
    "Minister on two occasions and asked",
    "for the figures behind the statement",
    "that staffing had improved."
  };
  private static final String[] RIGHT = {
    "The Department replied that no such",
    "figures were held, and that it would",
    "cost 43,500 pounds to collect them",
    "from every trust in the country."
  };

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void columnsOfAScanAreReadOneAfterTheOtherBelowTheStampThatIsText() throws Exception {
    assumeTesseract();
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      picture(pdf, twoColumns(), 0);
      pdf.text(TestPdf.BOLD, 11, 60, 40, "RECEIVED 4 MAY");
      Document document = pdf.read(folder);
      assertEquals(
          List.of(
              "RECEIVED4MAY", letters(String.join(" ", LEFT)), letters(String.join(" ", RIGHT))),
          Stream.of(document.text().split("\n\n", -1)).map(ScannedPagesTest::letters).toList());
      Recognised page = document.recognised().getFirst();
      assertEquals("tesseract", page.engine());
      assertEquals(1, page.page());
      assertEquals(48, page.words().size(), 4);
      Span stamp = new Span(0, 8);
      assertTrue(Reading.of(document, stamp).isEmpty(), "the stamp is no reading");
      int at = document.text().indexOf("43,500");
      Reading reading = Reading.of(document, new Span(at, at + 6)).orElseThrow();
      assertTrue(reading.confidence() != null && reading.confidence() > 0.7, "" + reading);
      Region region = document.regionsOf(new Span(at, at + 6)).getFirst();
      assertEquals(313 + 22, region.box().x(), 6, "the word's box is where the page prints it");
      assertEquals(128, region.box().bottom(), 5);
    }
  }

  @Test
  void aScanOnItsHeadIsRead() throws Exception {
    assumeTesseract();
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      picture(pdf, columns(List.of(List.of(RIGHT))), 180);
      Document document = pdf.read(folder);
      assertEquals(letters(String.join(" ", RIGHT)), letters(document.text()));
      int at = document.text().indexOf("43,500");
      Region region = document.regionsOf(new Span(at, at + 6)).getFirst();
      assertEquals(842 - 128, region.box().y(), 5);
    }
  }

  @Test
  void theSampleLetterIsRead() throws Exception {
    assumeTesseract();
    Path letter = ROOT.resolve("corpus/documents/letter-minister-to-chair-scan.pdf");
    Document document = TestPdf.assemble(new PdfExtractor().extract(letter, TestPdf.SOURCE));
    JsonNode gold =
        JsonMapper.builder()
            .build()
            .readTree(
                Files.readString(
                    ROOT.resolve(
                        "corpus/src/documents/letter-minister-to-chair-scan.ocr-gold.json")));
    List<String> paragraphs = new ArrayList<>();
    List<String> whole = new ArrayList<>();
    String text = letters(document.text());
    for (JsonNode block : gold.path("blocks")) {
      String paragraph = block.path("x").asString();
      if (paragraph.length() > 100) {
        paragraphs.add(paragraph);
        String start = letters(paragraph.substring(0, 60));
        if (text.contains(start)) {
          whole.add(paragraph);
        }
      }
    }
    assertTrue(paragraphs.size() >= 8 && whole.size() >= paragraphs.size() - 2, "" + whole);
  }

  @Test
  void withoutOcrTheDocumentSaysWhichPagesNeedIt() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      picture(pdf, twoColumns(), 0);
      pdf.page();
      picture(pdf, twoColumns(), 0);
      pdf.text(TestPdf.BOLD, 11, 60, 40, "RECEIVED 4 MAY");
      OcrOptions off = new OcrOptions(false, OcrOptions.DEFAULT_LANGUAGE, false);
      Document document = pdf.read(folder, ExtractionOptions.DEFAULT.with(off));
      assertEquals(
          List.of("PAGE_WITHOUT_TEXT 1", "PAGE_PARTLY_READ 2"),
          document.doubts().stream().map(d -> d.kind() + " " + d.page()).toList());
      assertTrue(document.doubts().stream().allMatch(Doubt::hidesText));
      assertEquals(List.of(), document.recognised());
    }
  }

  @Test
  void hiddenTextOverAPictureIsTakenAndSaidToBeAReading() throws Exception {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      picture(pdf, twoColumns(), 0);
      try (PDPageContentStream out = pdf.append()) {
        out.beginText();
        out.setFont(TestPdf.ROMAN, 11);
        out.setRenderingMode(RenderingMode.NEITHER);
        out.newLineAtOffset(60, 742);
        out.showText(LEFT[0]);
        out.endText();
      }
      Document document = pdf.read(folder);
      assertEquals(LEFT[0], document.text());
      assertEquals(List.of(Recognised.ofTextLayer(1)), document.recognised());
      assertEquals(
          new Reading(Recognised.TEXT_LAYER, null),
          Reading.of(document, new Span(4, 13)).orElseThrow());
    }
  }

  private static void assumeTesseract() {
    assumeTrue(Tesseract.installed().isPresent(), "skipped: Tesseract is not installed");
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "");
  }

  private static BufferedImage twoColumns() throws IOException {
    return columns(List.of(List.of(LEFT), List.of(RIGHT)));
  }

  private static BufferedImage columns(List<List<String>> columns) throws IOException {
    try (TestPdf pdf = new TestPdf()) {
      pdf.page();
      for (int i = 0; i < columns.size(); i++) {
        pdf.lines(60 + 253 * i, 100, columns.get(i).toArray(String[]::new));
      }
      return new PDFRenderer(pdf.document()).renderImageWithDPI(0, 200, ImageType.GRAY);
    }
  }

  /** Draws a picture over the whole page, turned. */
  private static void picture(TestPdf pdf, BufferedImage image, int degrees) throws IOException {
    try (PDPageContentStream out = pdf.append()) {
      var picture = LosslessFactory.createFromImage(pdf.document(), image);
      if (degrees == 180) {
        out.transform(new org.apache.pdfbox.util.Matrix(-1, 0, 0, -1, 595, 842));
      }
      out.drawImage(picture, 0, 0, 595, 842);
    }
  }
}
