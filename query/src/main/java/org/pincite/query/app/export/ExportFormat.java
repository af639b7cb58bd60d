package org.pincite.query.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pincite.query.cite.library.LibraryFormat;
import org.pincite.query.export.Exporter;
import org.pincite.query.export.annotation.AnnotationExporter;
import org.pincite.query.export.docx.DocxExporter;
import org.pincite.query.export.library.LibraryExporter;
import org.pincite.query.export.page.HtmlExporter;
import org.pincite.query.export.page.MarkdownExporter;
import org.pincite.query.export.table.CsvExporter;
import org.pincite.query.export.table.JsonlExporter;
import org.pincite.query.export.table.XlsxExporter;

/** The forms in which rows can leave. */
public enum ExportFormat {
  /** A table for any program. */
  CSV,
  /** A workbook. */
  XLSX,
  /** A JSON object a row, one a line. */
  JSONL,
  /** Plain text with marks. */
  MARKDOWN,
  /** One page for a browser. */
  HTML,
  /** A document for a word processor, citations in footnotes. */
  DOCX,
  /** The sources, for LaTeX and reference managers. */
  BIBTEX,
  /** The sources, for reference managers. */
  RIS,
  /** The sources, for programs that cite by CSL. */
  CSL_JSON,
  /** Web Annotations: where each quotation stands, for other programs. */
  ANNOTATIONS;

  /** {@return what writes it} */
  public Exporter exporter() {
    return switch (this) {
      case CSV -> new CsvExporter();
      case XLSX -> new XlsxExporter();
      case JSONL -> new JsonlExporter();
      case MARKDOWN -> new MarkdownExporter();
      case HTML -> new HtmlExporter();
      case DOCX -> new DocxExporter();
      case BIBTEX -> new LibraryExporter(LibraryFormat.BIBTEX);
      case RIS -> new LibraryExporter(LibraryFormat.RIS);
      case CSL_JSON -> new LibraryExporter(LibraryFormat.CSL_JSON);
      case ANNOTATIONS -> new AnnotationExporter();
    };
  }

  /** {@return what names of its files end in, without the dot, the usual one first} */
  public List<String> endings() {
    return switch (this) {
      case CSV, XLSX, DOCX, RIS -> List.of(slug());
      case JSONL -> List.of("jsonl", "ndjson");
      case MARKDOWN -> List.of("md", "markdown");
      case HTML -> List.of("html", "htm");
      case BIBTEX -> List.of("bib");
      case CSL_JSON -> List.of("csl.json", "json");
      case ANNOTATIONS -> List.of("jsonld");
    };
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
        .filter(format -> format.endings().stream().anyMatch(end -> name.endsWith("." + end)))
        .findFirst();
  }
}
