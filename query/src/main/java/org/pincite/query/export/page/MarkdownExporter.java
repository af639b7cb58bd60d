package org.pincite.query.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.Exporter;
import org.pincite.query.export.RowWords;

/** Markdown: quotations displayed, citations below them, sources at the end. */
public final class MarkdownExporter implements Exporter {
  @Override
  public void write(List<ExportRow> rows, ExportContext context, OutputStream out)
      throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add("# " + Markdown.of(context.title()));
    RowWords.about(context).forEach(sentence -> parts.add(Markdown.of(sentence)));
    @Nullable String group = null;
    for (ExportRow row : rows) {
      String next = row.standing().group();
      if (next != null && !next.equals(group)) {
        parts.add("## " + Markdown.of(next));
      }
      group = next;
      parts.add("### " + row.standing().rank() + "\\. " + Markdown.of(RowWords.title(row)));
      parts.add("> " + Markdown.of(row.quote().exact()));
      parts.add(Markdown.of(row.citation().runs()));
      parts.add(list(RowWords.particulars(row)));
    }
    List<String> references =
        RowWords.references(rows).stream().map(runs -> "- " + Markdown.of(runs)).toList();
    if (!references.isEmpty()) {
      parts.add("## References");
      parts.add(String.join("\n", references));
    }
    parts.add("## Sources");
    parts.add(list(RowWords.sources(rows)));
    if (!context.coverage().isEmpty()) {
      parts.add(list(context.coverage()));
    }
    out.write((String.join("\n\n", parts) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String list(List<String> lines) {
    return String.join("\n", lines.stream().map(line -> "- " + Markdown.of(line)).toList());
  }
}
