package org.pincite.query.app.recommendation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.StatementId;
import org.pincite.corpus.statement.StatementLocator;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;

/** Makes statements of places in documents. */
final class StatementsAt {
  private final Library library;
  private final Map<String, Map<Span, StatementId>> ids = new HashMap<>();

  StatementsAt(Library library) {
    this.library = library;
  }

  /**
   * {@return the statement that stands at a place of a document, or begins behind it in its block}
   */
  Statement at(Document document, int offset) {
    Block block = document.blocks().get(document.blockAt(offset));
    Map<Span, StatementId> known =
        ids.computeIfAbsent(
            document.source().sha256(), hash -> new StatementLocator(document).ids());
    Span sentence =
        block.sentences().stream()
            .filter(span -> span.end() > offset && known.containsKey(span))
            .findFirst()
            .orElseGet(block.sentences()::getFirst);
    return library.statement(document, sentence, Objects.requireNonNull(known.get(sentence)));
  }
}
