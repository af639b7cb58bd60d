package org.pincite.query.app.receipt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Sha256;
import org.pincite.index.SearchIndex;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.app.Library;
import org.pincite.query.app.absence.Fingerprint;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.receipt.Receipt;
import org.pincite.query.export.receipt.ReceiptFile;
import org.pincite.query.export.receipt.ReceiptQuote;
import org.pincite.query.export.receipt.ReceiptSource;
import org.pincite.query.label.StatementLabeller;

/** Makes the receipts of exports from an opened workspace. */
final class ReceiptMaker {
  private final Library library;
  private final List<Path> folders;

  /**
   * @param folders in which was searched; none for all
   */
  ReceiptMaker(Library library, List<Path> folders) {
    this.library = library;
    this.folders = List.copyOf(folders);
  }

  /**
   * {@return the receipt of an export}
   *
   * @param rows all that the export quotes, in its order
   * @param context what it says of itself
   */
  Receipt make(Receipt.Export export, List<ExportRow> rows, ExportContext context) {
    Map<String, List<ExportRow>> bySource = new LinkedHashMap<>();
    rows.forEach(
        row -> bySource.computeIfAbsent(row.source().sha256(), h -> new ArrayList<>()).add(row));
    return ReceiptFile.named(
        new Receipt(
            ReceiptFile.FORMAT,
            "",
            context.made().toString(),
            export,
            asked(context),
            versions(context.version()),
            new Receipt.Index(
                Fingerprint.of(library.catalogue()), library.documentsUnder(folders).size()),
            GapLister.of(library.filesUnder(folders)),
            bySource.values().stream().map(this::source).toList(),
            rows.stream().map(ReceiptMaker::quote).toList()));
  }

  private static Receipt.Asked asked(ExportContext context) {
    return new Receipt.Asked(
        context.title(),
        context.question(),
        context.settings().stream().map(ReceiptMaker::withoutFolders).toList(),
        // A style may be a file of the user's.
        String.valueOf(Path.of(context.style()).getFileName()));
  }

  /** An option whose value is a path, with the name of the folder or file alone. */
  private static String withoutFolders(String setting) {
    int value = setting.indexOf(' ') + 1;
    boolean path = value > 0 && setting.matches("--(in|theme-file) .*");
    return path
        ? setting.substring(0, value) + Path.of(setting.substring(value)).getFileName()
        : setting;
  }

  private Receipt.Versions versions(String pincite) {
    boolean embedded = !library.index().embedded(Embedder.MODEL).isEmpty();
    return new Receipt.Versions(
        pincite,
        SearchIndex.format(),
        StatementLabeller.builtIn().model(),
        embedded ? Embedder.MODEL : null);
  }

  private ReceiptSource source(List<ExportRow> quoted) {
    ExportRow.Source source = quoted.getFirst().source();
    Document document = library.document(source.sha256());
    return new ReceiptSource(
        source.sha256(),
        source.mediaType(),
        document.source().size(),
        source.fileName(),
        document.metadata().first(MetadataField.TITLE).orElse(null),
        document.madeBy(),
        Sha256.hex(document.text()),
        CitedPages.of(document, quoted.stream().map(row -> row.place().span()).toList())
            .warnings());
  }

  private static ReceiptQuote quote(ExportRow row) {
    @Nullable Page page = row.place().page();
    return new ReceiptQuote(
        row.id().toString(),
        row.source().sha256(),
        row.place().span().start(),
        row.place().span().end(),
        row.quote().exact(),
        row.quote().prefix(),
        row.quote().suffix(),
        page == null ? null : page.index(),
        page == null ? null : page.label(),
        row.place().paragraph(),
        row.citation().text(),
        row.citation().gaps());
  }
}
