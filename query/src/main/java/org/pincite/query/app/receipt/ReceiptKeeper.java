package org.pincite.query.app.receipt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pincite.corpus.Source;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.draft.IngestException;
import org.pincite.query.app.Library;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.receipt.Receipt;
import org.pincite.query.export.receipt.ReceiptFile;
import org.pincite.query.question.QueryException;

/** Puts a receipt beside each export, and keeps the versions of documents that it cites. */
public final class ReceiptKeeper {
  private final Library library;
  private final List<Path> folders;

  /**
   * @param folders in which was searched; none for all
   */
  public ReceiptKeeper(Library library, List<Path> folders) {
    this.library = library;
    this.folders = List.copyOf(folders);
  }

  /**
   * Makes the receipt of an export that was written.
   *
   * @param export its file
   * @param format e.g. {@code csv}
   * @param rows all that it quotes, in its order
   * @param context what it says of itself
   * @return a sentence for each cited file that is not copied, why, and for each that was replaced
   * @throws QueryException if the export cannot be read
   * @throws org.pincite.corpus.CorpusException if something cannot be written
   */
  public List<String> keep(
      Path export, String format, List<ExportRow> rows, ExportContext context) {
    Source written = identify(export);
    String name = String.valueOf(export.getFileName());
    Receipt receipt =
        new ReceiptMaker(library, folders)
            .make(
                new Receipt.Export(name, format, written.size(), written.sha256()), rows, context);
    Set<String> cited = new LinkedHashSet<>();
    rows.forEach(row -> cited.add(row.source().sha256()));
    List<String> notes = new ArrayList<>(library.versions().keep(cited));
    for (String hash : cited) {
      String file = library.versions().pathOf(hash);
      library
          .versions()
          .newer(hash)
          .ifPresent(
              newer ->
                  notes.add(
                      "what is cited of "
                          + file
                          + " is an older version, kept; it has been replaced"));
    }
    ReceiptFile.write(ReceiptFile.beside(export), receipt);
    return notes;
  }

  private static Source identify(Path export) {
    try {
      return new Ingester().identify(export);
    } catch (IngestException e) {
      throw new QueryException("cannot read " + export + ": " + e.failure().reason(), e);
    }
  }
}
