package org.pincite.query.app.receipt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;
import org.pincite.query.app.receipt.Verification.QuoteCheck;
import org.pincite.query.app.receipt.Verification.SourceCheck;
import org.pincite.query.app.receipt.Verification.Standing;
import org.pincite.query.app.receipt.Verification.TextState;
import org.pincite.query.cite.Citer;
import org.pincite.query.cite.style.CitationStyles;
import org.pincite.query.export.receipt.QuoteFinder;
import org.pincite.query.export.receipt.ReceiptQuote;
import org.pincite.query.export.receipt.ReceiptSource;

/** Checks one source of a receipt with its quotes. Safe for use by several threads. */
final class SourceChecker {
  private final @Nullable Library library;
  private final SourceFinder finder;
  private final SourceReader reader;

  SourceChecker(@Nullable Library library, SourceFinder finder, SourceReader reader) {
    this.library = library;
    this.finder = finder;
    this.reader = reader;
  }

  record Checked(SourceCheck source, List<QuoteCheck> quotes) {}

  /**
   * {@return what became of a source and of its quotes}
   *
   * @param quotes those of the receipt, also of other sources
   */
  Checked check(ReceiptSource source, List<ReceiptQuote> quotes) {
    SourceFinder.Found found = finder.find(source);
    Path place = found.place();
    SourceReader.Read read =
        place == null
            ? new SourceReader.Read(TextState.NONE, null, null)
            : reader.read(source, place);
    Optional<QuoteFinder> text = Optional.ofNullable(read.document()).map(QuoteFinder::new);
    Optional<Document> newer = newer(source, found);
    Optional<QuoteFinder> newerText = newer.map(QuoteFinder::new);
    return new Checked(
        source(source, found, read),
        quotes.stream()
            .filter(quote -> quote.source().equals(source.sha256()))
            .map(
                quote ->
                    check(quote, text, newerText.map(n -> place(newer.orElseThrow(), n, quote))))
            .toList());
  }

  private static SourceCheck source(
      ReceiptSource source, SourceFinder.Found found, SourceReader.Read read) {
    Document document = read.document();
    return new SourceCheck(
        source.file(),
        source.sha256(),
        found.bytes(),
        words(found.place()),
        words(found.replacedBy()),
        read.state(),
        document == null ? null : document.madeBy(),
        read.note());
  }

  private static QuoteCheck check(
      ReceiptQuote quote, Optional<QuoteFinder> text, Optional<String> newer) {
    if (text.isEmpty()) {
      return new QuoteCheck(quote, Standing.UNPROVED, null, null, newer.orElse(null));
    }
    Optional<QuoteFinder.Place> place = text.get().find(quote.words(), quote.start());
    Standing standing =
        place
            .map(
                found ->
                    switch (found.way()) {
                      case STANDS -> Standing.STANDS;
                      case MOVED -> Standing.MOVED;
                      case RESPELT -> Standing.RESPELT;
                    })
            .orElse(Standing.LOST);
    Optional<Span> span = place.map(QuoteFinder.Place::span);
    return new QuoteCheck(
        quote,
        standing,
        span.map(Span::start).orElse(null),
        span.map(Span::end).orElse(null),
        newer.orElse(null));
  }

  /** What has replaced a source, as far as it is indexed. */
  private Optional<Document> newer(ReceiptSource source, SourceFinder.Found found) {
    Path path = found.replacedBy();
    if (library == null || path == null) {
      return Optional.empty();
    }
    CatalogueEntry entry = library.catalogue().entries().get(path.toString());
    String hash = entry == null ? null : entry.documentHash();
    return hash == null || hash.equals(source.sha256())
        ? Optional.empty()
        : Optional.of(library.document(hash));
  }

  private static String place(Document newer, QuoteFinder finder, ReceiptQuote quote) {
    return finder
        .find(quote.words(), quote.start())
        .map(
            place ->
                new Citer(CitationStyles.standard())
                    .cite(newer, place.span(), null)
                    .pinpoint()
                    .words())
        .orElse("not there");
  }

  private static @Nullable String words(@Nullable Path path) {
    return path == null ? null : path.toString();
  }
}
