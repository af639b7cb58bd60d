package org.pincite.query.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.query.cite.Citation;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.Exporter;
import org.pincite.query.export.RowWords;

/** A document for a word processor: quotations, their citations in footnotes. */
public final class DocxExporter implements Exporter {
  @Override
  public void write(List<ExportRow> rows, ExportContext context, OutputStream out)
      throws IOException {
    try (DocxPaper paper =
        new DocxPaper(context.title(), "Pincite " + context.version(), context.made())) {
      paper.title(context.title());
      RowWords.about(context).forEach(paper::text);
      @Nullable String group = null;
      for (ExportRow row : rows) {
        String next = row.standing().group();
        if (next != null && !next.equals(group)) {
          paper.heading(1, next);
        }
        group = next;
        paper.heading(2, row.standing().rank() + ". " + RowWords.title(row));
        paper.quote(row.quote().exact(), row.citation().runs());
        RowWords.particulars(row).forEach(paper::particulars);
      }
      references(rows, paper);
      paper.heading(1, "Sources");
      RowWords.sources(rows).forEach(paper::text);
      context.coverage().forEach(paper::particulars);
      paper.write(out);
    }
  }

  private static void references(List<ExportRow> rows, DocxPaper paper) {
    List<List<Citation.Run>> references = RowWords.references(rows);
    if (references.isEmpty()) {
      return;
    }
    paper.heading(1, "References");
    for (List<Citation.Run> runs : references) {
      List<Piece> pieces = new ArrayList<>();
      runs.forEach(run -> pieces.add(new Piece.Words(run.text(), false, run.italic())));
      paper.paragraph(Look.ENTRY, pieces);
    }
  }
}
