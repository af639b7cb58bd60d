package org.pincite.ingest.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.util.Version;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.draft.PageListener;
import org.pincite.ingest.ocr.Recogniser;
import org.pincite.ingest.pdf.heading.StatedStructure;
import org.pincite.ingest.pdf.layout.DocumentLayout;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.structure.Outline;
import org.pincite.ingest.pdf.structure.Tags;

/** Reads PDFs by the places of their glyphs. */
public final class PdfExtractor implements Extractor {
  /** Counts changes of what this extractor makes of the same file. */
  private static final int REVISION = 6;

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/pdf");
  }

  @Override
  public String version() {
    return "pdf " + REVISION + ", pdfbox " + Version.getVersion();
  }

  @Override
  public Draft extract(Path file, Source source, ExtractionOptions options) throws IngestException {
    return extract(file, source, options, PageListener.SILENT);
  }

  @Override
  public Draft extract(Path file, Source source, ExtractionOptions options, PageListener listener)
      throws IngestException {
    PDDocument document = PdfOpener.open(file, options.passwords());
    try {
      Draft draft = new Draft();
      Forms.prepare(document, draft);
      PageScanner scanner = new PageScanner(document, Recogniser.of(options.ocr()), listener);
      Tags tags = options.tags() ? Tags.of(document) : Tags.none();
      List<LaidPage> pages =
          new PageReader(scanner, tags, draft).read(PageTree.pages(document, draft));
      PdfFacts.note(document, draft);
      Attachments.note(document, draft);
      StatedStructure stated =
          new StatedStructure(Outline.of(document), tags.headings(draft.doubts()));
      DocumentLayout.write(pages, PdfFacts.pageLabels(document), stated, draft);
      Comments.note(document, draft);
      return draft;
    } finally {
      PdfOpener.close(document);
    }
  }
}
