package org.pincite.query.export.receipt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementLocator;

/** Finds the quotes of a receipt in a document, as it is extracted now. */
public final class QuoteFinder {
  private final Document document;
  private final StatementLocator locator;

  public QuoteFinder(Document document) {
    this.document = document;
    this.locator = new StatementLocator(document);
  }

  /** How a quote was found. */
  public enum Way {
    /** The same characters at the same offsets. */
    STANDS,
    /** The same characters at other offsets. */
    MOVED,
    /** The same letters and digits, with other spaces or punctuation between them. */
    RESPELT
  }

  /**
   * A quote that was found.
   *
   * @param span where it stands now
   */
  public record Place(Way way, Span span) {}

  /** {@return where a quote stands, found by its characters and then by what stands around it} */
  public Optional<Place> find(ReceiptQuote quote) {
    if (document.text().startsWith(quote.quote(), quote.start())) {
      Span span = new Span(quote.start(), quote.start() + quote.quote().length());
      return Optional.of(new Place(Way.STANDS, span));
    }
    return nearest(exact(quote.quote()), quote)
        .map(span -> new Place(Way.MOVED, span))
        .or(
            () ->
                nearest(locator.places(quote.quote()), quote)
                    .map(span -> new Place(Way.RESPELT, span)));
  }

  private List<Span> exact(String words) {
    List<Span> places = new ArrayList<>();
    int at = words.isEmpty() ? -1 : document.text().indexOf(words);
    while (at >= 0) {
      places.add(new Span(at, at + words.length()));
      at = document.text().indexOf(words, at + 1);
    }
    return places;
  }

  /** The place with most of the context around it; of several the nearest to where it stood. */
  private Optional<Span> nearest(List<Span> places, ReceiptQuote quote) {
    return places.stream()
        .max(
            Comparator.<Span>comparingInt(span -> context(span, quote))
                .thenComparingInt(span -> -Math.abs(span.start() - quote.start())));
  }

  private int context(Span span, ReceiptQuote quote) {
    String before = reversed(letters(ReceiptQuote.before(document, span)));
    String after = letters(ReceiptQuote.after(document, span));
    return shared(before, reversed(letters(quote.before())))
        + shared(after, letters(quote.after()));
  }

  private static int shared(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return i;
      }
    }
    return length;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
