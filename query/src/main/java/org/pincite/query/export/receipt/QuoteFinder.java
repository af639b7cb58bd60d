package org.pincite.query.export.receipt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementLocator;
import org.pincite.corpus.statement.TextQuote;

/** Finds quotes in a document as it is extracted now, or in a newer version of it. */
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

  /**
   * {@return where a quote stands, found by its words and then by what stands around them}
   *
   * @param start where it stood once, in UTF-16 units of the text
   */
  public Optional<Place> find(TextQuote quote, int start) {
    if (document.text().startsWith(quote.exact(), start)) {
      return Optional.of(new Place(Way.STANDS, new Span(start, start + quote.exact().length())));
    }
    return nearest(exact(quote.exact()), quote, start)
        .map(span -> new Place(Way.MOVED, span))
        .or(
            () ->
                nearest(locator.places(quote.exact()), quote, start)
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
  private Optional<Span> nearest(List<Span> places, TextQuote quote, int start) {
    return places.stream()
        .max(
            Comparator.<Span>comparingInt(span -> context(span, quote))
                .thenComparingInt(span -> -Math.abs(span.start() - start)));
  }

  private int context(Span span, TextQuote quote) {
    TextQuote here = TextQuote.of(document, span);
    return shared(reversed(letters(here.prefix())), reversed(letters(quote.prefix())))
        + shared(letters(here.suffix()), letters(quote.suffix()));
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
