package org.pincite.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Recognised;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.PageContent;
import org.pincite.ingest.pdf.page.PageLayout;
import org.pincite.ingest.pdf.structure.Tags;

/** Reads pages one after the other: their text, and with a scanner the words in their pictures. */
final class PageReader {
  /** Letters of a page up to which it may be a scan with a stamp, a header or a number on it. */
  private static final int FEW_LETTERS = 200;

  private final GlyphReader glyphs = new GlyphReader();
  private final PageScanner scanner;
  private final Tags tags;
  private final Draft draft;

  PageReader(PageScanner scanner, Tags tags, Draft draft) {
    this.scanner = scanner;
    this.tags = tags;
    this.draft = draft;
  }

  /** {@return all pages with their lines; what cannot be read leaves a doubt} */
  List<LaidPage> read(List<PDPage> pages) {
    List<LaidPage> laid = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      laid.add(PageLayout.lay(read(pages.get(i), i + 1)));
    }
    return laid;
  }

  private PageContent read(PDPage page, int index) {
    glyphs.forget();
    try {
      PageContent content = glyphs.read(page, index);
      tags.page(index, glyphs.marked());
      doubts(index);
      return withWordsOfPictures(content);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      doubt(
          Doubt.Kind.PAGE_UNREADABLE,
          index,
          "Page " + index + " cannot be read to its end: " + PdfOpener.sentence(e));
      return glyphs.content(index);
    }
  }

  private PageContent withWordsOfPictures(PageContent content) {
    long letters = content.glyphs().stream().filter(g -> !g.text().isBlank()).count();
    Pictures pictures = glyphs.pictures();
    if (letters == 0) {
      return glyphs.showsPictures() ? scanner.read(content, pictures, false, draft) : content;
    }
    if (!pictures.fillPage()) {
      return content;
    }
    if (pictures.hidden() > letters / 2) {
      draft.recognised().add(Recognised.ofTextLayer(content.index()));
      return content;
    }
    return letters <= FEW_LETTERS ? scanner.read(content, pictures, true, draft) : content;
  }

  private void doubts(int index) {
    if (glyphs.isCutShort()) {
      doubt(
          Doubt.Kind.PAGE_UNREADABLE,
          index,
          "Page " + index + " draws more letters than any page prints; not all were read.");
    }
    int unmapped = glyphs.unmapped();
    if (unmapped > 0) {
      doubt(
          Doubt.Kind.UNMAPPED_CHARACTERS,
          index,
          "Page "
              + index
              + " has "
              + unmapped
              + (unmapped == 1 ? " character" : " characters")
              + " of unknown meaning.");
    }
  }

  private void doubt(Doubt.Kind kind, int page, String detail) {
    draft.doubts().add(new Doubt(kind, page, detail));
  }
}
