package org.pincite.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Assembler;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.language.SentenceSplitter;

/** Sets small PDFs for tests: text at given places, from the top left of the page. */
final class TestPdf implements AutoCloseable {
  static final PDType1Font ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);
  static final Source SOURCE = new Source("0".repeat(64), "application/pdf", 1);

  /** A4. */
  static final float WIDTH = 595;

  static final float HEIGHT = 842;

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();

  /** Begins a page of that size. */
  TestPdf page(float width, float height) {
    page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    return this;
  }

  TestPdf page() {
    return page(WIDTH, HEIGHT);
  }

  PDPage current() {
    return page;
  }

  PDDocument document() {
    return document;
  }

  /** Sets a line of text whose base line begins at x, y from the top. */
  TestPdf text(PDType1Font font, double size, double x, double y, String text) throws IOException {
    try (PDPageContentStream out = append()) {
      out.beginText();
      out.setFont(font, (float) size);
      out.newLineAtOffset((float) x, page.getMediaBox().getHeight() - (float) y);
      out.showText(text);
      out.endText();
    }
    return this;
  }

  /** Sets lines of 11-point text, 14 points apart; returns the base line below the last. */
  double lines(double x, double y, String... lines) throws IOException {
    double at = y;
    for (String line : lines) {
      text(ROMAN, 11, x, at, line);
      at += 14;
    }
    return at;
  }

  TestPdf rule(double x, double y, double width) throws IOException {
    try (PDPageContentStream out = append()) {
      float height = page.getMediaBox().getHeight();
      out.moveTo((float) x, height - (float) y);
      out.lineTo((float) (x + width), height - (float) y);
      out.stroke();
    }
    return this;
  }

  PDPageContentStream append() throws IOException {
    return new PDPageContentStream(
        document, page, PDPageContentStream.AppendMode.APPEND, true, true);
  }

  TestPdf encrypt(String owner, String user) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(owner, user, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return this;
  }

  Path save(Path folder) throws IOException {
    Path file = folder.resolve("test.pdf");
    document.save(file.toFile());
    return file;
  }

  Draft draft(Path folder) throws IOException, IngestException {
    return new PdfExtractor().extract(save(folder), SOURCE);
  }

  Document read(Path folder) throws IOException, IngestException {
    return assemble(draft(folder));
  }

  Document read(Path folder, ExtractionOptions options) throws IOException, IngestException {
    return assemble(new PdfExtractor().extract(save(folder), SOURCE, options));
  }

  static Document assemble(Draft draft) {
    return new Assembler(SPLITTER).assemble(draft, "test", SOURCE, new Metadata(Map.of()));
  }

  /** {@return each block but furniture as {@code KIND number|text}} */
  static List<String> blocks(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() != org.pincite.corpus.BlockKind.FURNITURE)
        .map(
            block ->
                block.kind()
                    + (block.number() == null ? "" : " " + block.number())
                    + "|"
                    + document.quote(block.span()))
        .toList();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
