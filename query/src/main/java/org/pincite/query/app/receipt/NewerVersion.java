package org.pincite.query.app.receipt;

import java.util.Optional;
import org.pincite.corpus.Document;
import org.pincite.corpus.statement.TextQuote;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.cite.Citer;
import org.pincite.query.cite.style.CitationStyles;
import org.pincite.query.export.receipt.QuoteFinder;

/** Tells of statements whether their document has been replaced since it was cited. */
public final class NewerVersion {
  private NewerVersion() {}

  /**
   * {@return the sentence that names what has replaced a statement's document, and whether the
   * words stand there; empty while nothing has}
   */
  public static Optional<String> of(Library library, Statement statement) {
    return library
        .versions()
        .newer(statement.document().source().sha256())
        .map(
            newer ->
                "this version of the document was kept since it is cited; "
                    + newer.path()
                    + " has replaced it, "
                    + standing(library, newer, statement));
  }

  private static String standing(Library library, CatalogueEntry newer, Statement statement) {
    String hash = newer.documentHash();
    if (hash == null) {
      return "which could not be read";
    }
    Document document = library.document(hash);
    TextQuote quote = TextQuote.of(statement.document(), statement.span());
    return new QuoteFinder(document)
        .find(quote, statement.span().start())
        .map(
            place ->
                "where the words stand too ("
                    + new Citer(CitationStyles.standard())
                        .cite(document, place.span(), null)
                        .pinpoint()
                        .words()
                    + ")")
        .orElse("where the words do NOT stand");
  }
}
