package org.pincite.query.app.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Recognised;
import org.pincite.corpus.Span;
import org.pincite.query.export.receipt.ReceiptSource.Warning;

/**
 * The pages of a document on which quotes stand.
 *
 * @param pages their indexes from 1
 */
record CitedPages(Document document, Set<Integer> pages) {
  /** {@return those of some spans} */
  static CitedPages of(Document document, List<Span> spans) {
    Set<Integer> pages = new TreeSet<>();
    for (Span span : spans) {
      document.pagesOf(span).forEach(page -> pages.add(page.index()));
    }
    return new CitedPages(document, pages);
  }

  /** {@return what could not be read surely there, and in the document as a whole} */
  List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    for (Doubt doubt : document.doubts()) {
      @Nullable Integer page = doubt.page();
      if (page == null || pages.contains(page)) {
        String kind = doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        warnings.add(new Warning(page, kind, doubt.detail()));
      }
    }
    for (Recognised page : document.recognised()) {
      if (pages.contains(page.page())) {
        warnings.add(new Warning(page.page(), "recognised", words(page)));
      }
    }
    return warnings;
  }

  private static String words(Recognised page) {
    String engine = (page.engine() + " " + page.version()).strip();
    @Nullable Double confidence = page.confidence();
    return "its words were recognised in a picture ("
        + engine
        + (confidence == null ? "" : String.format(Locale.ROOT, ", confidence %.2f", confidence))
        + ")";
  }
}
