package org.pincite.ingest.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.IngestException;

/** The pages that a PDF has, whatever number of them it claims. */
final class PageTree {
  /** No document that anybody cites comes near; a page may be listed a million times in a bomb. */
  static final int MOST = 50_000;

  private PageTree() {}

  /**
   * {@return all pages in order; a count that is wrong is set right in the document and leaves a
   * doubt}
   */
  static List<PDPage> pages(PDDocument document, Draft draft) throws IngestException {
    int claimed = claimed(document);
    List<PDPage> pages = new ArrayList<>();
    Iterator<PDPage> all = document.getPages().iterator();
    while (all.hasNext()) {
      if (pages.size() == MOST) {
        throw new IngestException(
            Failure.Kind.TOO_LARGE, "The PDF has more than the " + MOST + " pages that are read.");
      }
      pages.add(all.next());
    }
    if (pages.isEmpty()) {
      throw new IngestException(Failure.Kind.EMPTY, "The PDF has no pages.");
    }
    if (claimed != pages.size()) {
      root(document).setInt(COSName.COUNT, pages.size());
      String detail = "The file claims " + claimed + " pages and holds " + pages.size() + ".";
      draft.doubts().add(new Doubt(Doubt.Kind.PAGES_MISCOUNTED, null, detail));
    }
    return pages;
  }

  private static int claimed(PDDocument document) {
    return root(document).getInt(COSName.COUNT, 0);
  }

  private static COSDictionary root(PDDocument document) {
    return document.getPages().getCOSObject();
  }
}
