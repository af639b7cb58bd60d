package org.pincite.query.app.receipt;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Sha256;
import org.pincite.index.SearchIndex;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.app.absence.Fingerprint;
import org.pincite.query.export.receipt.ReceiptQuote;
import org.pincite.query.export.receipt.ReceiptSource;
import org.pincite.query.export.receipt.Receipt;
import org.pincite.query.export.receipt.ReceiptFile;
import org.pincite.query.label.StatementLabeller;

/** Makes the receipts of exports from an opened workspace. */
public final class ReceiptMaker {
  private final Library library;
  private final String version;

  /**
   * @param version of this program
   */
  public ReceiptMaker(Library library, String version) {
    this.library = library;
    this.version = version;
  }

  /**
   * {@return the receipt of an export}
   *
   * @param asked what was asked for
   * @param folders to which that was limited; none if it was not
   * @param statements all that the export quotes, in its order
   * @param at when it was made
   */
  public Receipt make(
      Receipt.Export export,
      Receipt.Asked asked,
      List<Path> folders,
      List<Statement> statements,
      Instant at) {
    Map<String, List<Statement>> bySource = new LinkedHashMap<>();
    statements.forEach(s -> bySource.computeIfAbsent(hash(s), h -> new ArrayList<>()).add(s));
    return ReceiptFile.named(
        new Receipt(
            ReceiptFile.FORMAT,
            "",
            at.truncatedTo(ChronoUnit.SECONDS).toString(),
            export,
            asked,
            versions(),
            new Receipt.Index(
                Fingerprint.of(library.catalogue()), library.documentsUnder(folders).size()),
            GapLister.of(library.filesUnder(folders)),
            bySource.values().stream().map(ReceiptMaker::source).toList(),
            statements.stream().map(ReceiptMaker::quote).toList()));
  }

  private Receipt.Versions versions() {
    boolean embedded = !library.index().embedded(Embedder.MODEL).isEmpty();
    return new Receipt.Versions(
        version,
        SearchIndex.format(),
        StatementLabeller.builtIn().model(),
        embedded ? Embedder.MODEL : null);
  }

  private static ReceiptSource source(List<Statement> quoted) {
    Document document = quoted.getFirst().document();
    return new ReceiptSource(
        document.source().sha256(),
        document.source().mediaType(),
        document.source().size(),
        quoted.getFirst().fileName(),
        document.metadata().first(MetadataField.TITLE).orElse(null),
        document.madeBy(),
        Sha256.hex(document.text()),
        CitedPages.of(quoted).warnings());
  }

  private static ReceiptQuote quote(Statement statement) {
    Document document = statement.document();
    @Nullable Page page = statement.page();
    return new ReceiptQuote(
        statement.id().toString(),
        hash(statement),
        statement.span().start(),
        statement.span().end(),
        statement.quote(),
        ReceiptQuote.before(document, statement.span()),
        ReceiptQuote.after(document, statement.span()),
        page == null ? null : page.index(),
        page == null ? null : page.label(),
        statement.block().paragraph(),
        statement.citation().text(),
        statement.citation().gaps());
  }

  private static String hash(Statement statement) {
    return Objects.requireNonNull(statement.document().source().sha256());
  }
}
