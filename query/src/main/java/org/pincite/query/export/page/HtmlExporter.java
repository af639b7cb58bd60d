package org.pincite.query.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Page;
import org.pincite.query.cite.Citation;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.Exporter;
import org.pincite.query.export.RowWords;

/**
 * One page of HTML that needs no other file and runs no script: quotations with their citations,
 * ready to be printed; what programs want to know of each stands in its {@code data} attributes.
 */
public final class HtmlExporter implements Exporter {
  private static final String STYLE = "page.css";

  @Override
  public void write(List<ExportRow> rows, ExportContext context, OutputStream out)
      throws IOException {
    StringBuilder page = new StringBuilder(head(context));
    page.append("<header>\n").append(Html.element("h1", Html.of(context.title())));
    RowWords.about(context).forEach(line -> page.append(Html.element("p", Html.of(line))));
    page.append("</header>\n<main>\n");
    @Nullable String group = null;
    for (ExportRow row : rows) {
      String next = row.standing().group();
      if (next != null && !next.equals(group)) {
        page.append(Html.element("h2", Html.of(next)));
      }
      group = next;
      article(row, page);
    }
    page.append("</main>\n<footer>\n");
    references(rows, page);
    page.append("<h2>Sources</h2>\n");
    list(RowWords.sources(rows), page);
    list(context.coverage(), page);
    page.append("</footer>\n</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void references(List<ExportRow> rows, StringBuilder page) {
    List<List<Citation.Run>> references = RowWords.references(rows);
    if (!references.isEmpty()) {
      page.append("<h2>References</h2>\n");
      references.forEach(runs -> page.append(Html.element("p", Html.of(runs))));
    }
  }

  private static String head(ExportContext context) {
    return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="generator" content="Pincite %s">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        """
        .formatted(Html.of(context.version()), Html.of(context.title()), style());
  }

  private static void article(ExportRow row, StringBuilder page) {
    page.append("<article");
    attribute("id", "s" + row.standing().rank(), page);
    attribute("data-statement", row.id().toString(), page);
    attribute("data-sha256", row.source().sha256(), page);
    attribute("data-file", row.source().fileName(), page);
    attribute("data-start", Integer.toString(row.place().span().start()), page);
    attribute("data-end", Integer.toString(row.place().span().end()), page);
    Page on = row.place().page();
    if (on != null) {
      attribute("data-page-index", Integer.toString(on.index()), page);
    }
    page.append(">\n");
    String title = row.standing().rank() + ". " + RowWords.title(row);
    page.append(Html.element("h3", Html.of(title)));
    page.append(Html.element("blockquote", Html.of(row.quote().exact())));
    page.append("<p class=\"citation\" dir=\"auto\">")
        .append(Html.of(row.citation().runs()))
        .append("</p>\n");
    list(RowWords.particulars(row), page);
    page.append("</article>\n");
  }

  private static void attribute(String name, String value, StringBuilder page) {
    page.append(' ').append(name).append("=\"").append(Html.of(value)).append('"');
  }

  private static void list(List<String> lines, StringBuilder page) {
    if (!lines.isEmpty()) {
      page.append("<ul>\n");
      lines.forEach(line -> page.append(Html.element("li", Html.of(line))));
      page.append("</ul>\n");
    }
  }

  private static String style() {
    try (InputStream in = HtmlExporter.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style of pages cannot be read", e);
    }
  }
}
