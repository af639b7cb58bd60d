package org.pincite.query.export.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Work;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.csl.CslItem;
import org.pincite.query.cite.library.LibraryFormat;
import org.pincite.query.cite.library.LibraryItem;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.ExportRow.Source;
import org.pincite.query.export.Exporter;

/** The sources of the rows for a reference manager, each once, under keys that last. */
public final class LibraryExporter implements Exporter {
  private final LibraryFormat format;

  public LibraryExporter(LibraryFormat format) {
    this.format = format;
  }

  @Override
  public void write(List<ExportRow> rows, ExportContext context, OutputStream out)
      throws IOException {
    Map<String, LibraryItem> items = new LinkedHashMap<>();
    for (ExportRow row : rows) {
      LibraryItem item = item(row.source());
      items.putIfAbsent(item.item().id(), item);
    }
    out.write(format.write(List.copyOf(items.values())).getBytes(StandardCharsets.UTF_8));
  }

  /** A work in a document is no source of the file: what is said of it is not said of the file. */
  private static LibraryItem item(Source source) {
    @Nullable Work work = source.work();
    CslItem bare =
        CslItem.of(
            "",
            new CitedPlace(source.sha256(), work, source.document(), new Pinpoint.Whole(), null));
    boolean whole = work == null || work.kind() == Work.Kind.TURN;
    CslItem item =
        new CslItem(
            SourceKey.of(bare, source.sha256(), whole ? null : work),
            bare.type(),
            bare.authors(),
            bare.issued(),
            bare.variables());
    boolean isFile = whole && !source.fileName().isEmpty();
    return new LibraryItem(
        item, isFile ? List.of(source.fileName()) : List.of(), whole ? source.sha256() : null);
  }
}
