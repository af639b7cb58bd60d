package org.pincite.query.export.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * A quote of an export, with all that is needed to find it again.
 *
 * @param id its lasting name
 * @param source SHA-256 of the document's file
 * @param start first UTF-16 unit of the document's text, inclusive, from 0
 * @param end exclusive
 * @param quote the exact characters
 * @param before the characters before them, {@value #CONTEXT} at most
 * @param after the characters behind them, as many at most
 * @param pageIndex from 1, of the page it begins on; null in formats without pages
 * @param pageLabel as printed there; null where none is
 * @param paragraph number as printed; null where it stands under none
 * @param citation as exported
 * @param gaps what the citation lacks since the document does not show it
 */
public record ReceiptQuote(
    String id,
    String source,
    int start,
    int end,
    String quote,
    String before,
    String after,
    @Nullable Integer pageIndex,
    @Nullable String pageLabel,
    @Nullable String paragraph,
    String citation,
    List<String> gaps) {
  /** Enough to tell two places of the same words apart. */
  public static final int CONTEXT = 64;

  public ReceiptQuote {
    gaps = List.copyOf(gaps);
  }

  /** {@return what stands before a span of a document} */
  public static String before(Document document, Span span) {
    int from = Math.max(0, span.start() - CONTEXT);
    boolean split = from > 0 && Character.isLowSurrogate(document.text().charAt(from));
    return document.text().substring(split ? from + 1 : from, span.start());
  }

  /** {@return what stands behind a span of a document} */
  public static String after(Document document, Span span) {
    String text = document.text();
    int to = Math.min(text.length(), span.end() + CONTEXT);
    boolean split = to < text.length() && Character.isLowSurrogate(text.charAt(to));
    return text.substring(span.end(), split ? to - 1 : to);
  }
}
