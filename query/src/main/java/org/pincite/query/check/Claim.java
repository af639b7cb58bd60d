package org.pincite.query.check;

import java.util.List;
import java.util.Set;

/**
 * What a draft says of a quotation's source. Whatever is empty is untold, and nothing is held
 * against it.
 *
 * @param documents hashes of the documents of the corpus that the draft may mean; the quotation
 *     must stand in one of them
 * @param pages printed labels of the pages named, and of each page between where a range is named;
 *     a page of the file, counted, as {@link #pdfPage}
 * @param paragraphs printed numbers of the paragraphs named, and of each between
 * @param context the draft's own words around the quotation, in which it says whose words it gives
 */
public record Claim(
    Set<String> documents, List<String> pages, List<String> paragraphs, String context) {
  /** Nothing is said. */
  public static final Claim UNTOLD = new Claim(Set.of(), List.of(), List.of());

  public Claim {
    documents = Set.copyOf(documents);
    pages = List.copyOf(pages);
    paragraphs = List.copyOf(paragraphs);
  }

  /** A claim of a place, whosever words stand there. */
  public Claim(Set<String> documents, List<String> pages, List<String> paragraphs) {
    this(documents, pages, paragraphs, "");
  }

  /**
   * {@return how a page is named that is counted in the file and not printed}
   *
   * @param index from 1
   */
  public static String pdfPage(int index) {
    return "PDF " + index;
  }

  /** {@return the same of words that the draft puts into its own words so} */
  public Claim within(String newContext) {
    return new Claim(documents, pages, paragraphs, newContext);
  }

  /** {@return whether nothing is said of a place} */
  public boolean isUntold() {
    return documents.isEmpty() && pages.isEmpty() && paragraphs.isEmpty();
  }
}
