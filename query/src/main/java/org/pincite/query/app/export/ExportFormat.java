package org.pincite.query.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pincite.query.export.Exporter;
import org.pincite.query.export.annotation.AnnotationExporter;
import org.pincite.query.export.docx.DocxExporter;
import org.pincite.query.export.page.HtmlExporter;
import org.pincite.query.export.page.MarkdownExporter;
import org.pincite.query.export.table.CsvExporter;
import org.pincite.query.export.table.JsonlExporter;
import org.pincite.query.export.table.XlsxExporter;

/** The forms in which rows can leave. */
public enum ExportFormat {
  /** A table for any program. */
  CSV(List.of("csv"), new CsvExporter()),
  /** A workbook. */
  XLSX(List.of("xlsx"), new XlsxExporter()),
  /** A JSON object a row, one a line. */
  JSONL(List.of("jsonl", "ndjson"), new JsonlExporter()),
  /** Plain text with marks. */
  MARKDOWN(List.of("md", "markdown"), new MarkdownExporter()),
  /** One page for a browser. */
  HTML(List.of("html", "htm"), new HtmlExporter()),
  /** A document for a word processor, citations in footnotes. */
  DOCX(List.of("docx"), new DocxExporter()),
  /** Web Annotations: where each quotation stands, for other programs. */
  ANNOTATIONS(List.of("jsonld"), new AnnotationExporter());

  private final List<String> endings;
  private final Exporter exporter;

  ExportFormat(List<String> endings, Exporter exporter) {
    this.endings = endings;
    this.exporter = exporter;
  }

  /** {@return what writes it} */
  public Exporter exporter() {
    return exporter;
  }

  /** {@return what a file's name ends in, without the dot} */
  public String ending() {
    return endings.getFirst();
  }

  /** {@return the name as options write it, e.g. {@code csl-json}} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the format of that name, if there is one} */
  public static Optional<ExportFormat> of(String slug) {
    return Arrays.stream(values()).filter(format -> format.slug().equals(slug)).findFirst();
  }

  /** {@return the format that the ending of a file's name tells} */
  public static Optional<ExportFormat> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(end -> name.endsWith("." + end)))
        .findFirst();
  }
}
