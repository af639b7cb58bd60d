package org.pincite.query.export.receipt;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.statement.TextQuote;

/**
 * A quote of an export, with all that is needed to find it again.
 *
 * @param id its lasting name
 * @param source SHA-256 of the document's file
 * @param start first UTF-16 unit of the document's text, inclusive, from 0
 * @param end exclusive
 * @param quote the exact characters
 * @param before the characters right before them, at most {@link TextQuote#CONTEXT} units
 * @param after the characters right behind them, as many at most
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
  public ReceiptQuote {
    for (String text : Arrays.asList(id, source, quote, before, after, citation)) {
      Objects.requireNonNull(text, "part of a quote");
    }
    gaps = List.copyOf(gaps);
  }

  /** {@return its words with those around them} */
  public TextQuote words() {
    return new TextQuote(quote, before, after);
  }
}
