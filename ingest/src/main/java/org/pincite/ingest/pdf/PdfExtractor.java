package org.pincite.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Version;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.pdf.layout.DocumentLayout;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.PageContent;
import org.pincite.ingest.pdf.page.PageLayout;

/** Reads PDFs by the places of their glyphs. */
public final class PdfExtractor implements Extractor {
  /** Counts changes of what this extractor makes of the same file. */
  private static final int REVISION = 2;

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
    PDDocument document = PdfOpener.open(file);
    try {
      Draft draft = new Draft();
      Forms.prepare(document, draft);
      List<LaidPage> pages = pages(document, draft);
      PdfFacts.note(document, draft);
      Attachments.note(document, draft);
      DocumentLayout.write(pages, PdfFacts.pageLabels(document), draft);
      Comments.note(document, draft);
      return draft;
    } finally {
      PdfOpener.close(document);
    }
  }

  private static List<LaidPage> pages(PDDocument document, Draft draft) {
    GlyphReader reader = new GlyphReader();
    List<LaidPage> pages = new ArrayList<>();
    for (int index = 1; index <= document.getNumberOfPages(); index++) {
      PageContent content = read(document, index, reader, draft);
      pages.add(PageLayout.lay(content));
    }
    return pages;
  }

  private static PageContent read(PDDocument document, int index, GlyphReader reader, Draft draft) {
    reader.forget();
    try {
      PDPage page = document.getPage(index - 1);
      PageContent content = reader.read(page, index);
      doubts(content, reader, draft);
      return content;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      draft
          .doubts()
          .add(
              new Doubt(
                  Doubt.Kind.PAGE_UNREADABLE,
                  index,
                  "Page " + index + " cannot be read to its end: " + PdfOpener.sentence(e)));
      return reader.content(index);
    }
  }

  private static void doubts(PageContent content, GlyphReader reader, Draft draft) {
    int index = content.index();
    int unmapped = reader.unmapped();
    if (reader.showsPictures()
        && content.glyphs().stream().allMatch(glyph -> glyph.text().isBlank())) {
      draft
          .doubts()
          .add(
              new Doubt(
                  Doubt.Kind.PAGE_WITHOUT_TEXT,
                  index,
                  "Page " + index + " shows pictures and no text."));
    }
    if (reader.isCutShort()) {
      draft
          .doubts()
          .add(
              new Doubt(
                  Doubt.Kind.PAGE_UNREADABLE,
                  index,
                  "Page "
                      + index
                      + " draws more letters than any page prints; not all were read."));
    }
    if (unmapped > 0) {
      draft
          .doubts()
          .add(
              new Doubt(
                  Doubt.Kind.UNMAPPED_CHARACTERS,
                  index,
                  "Page "
                      + index
                      + " has "
                      + unmapped
                      + (unmapped == 1 ? " character" : " characters")
                      + " of unknown meaning."));
    }
  }
}
