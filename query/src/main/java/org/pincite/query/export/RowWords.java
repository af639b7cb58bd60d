package org.pincite.query.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Page;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.query.cite.Citation;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.export.ExportRow.Remark;
import org.pincite.query.export.ExportRow.Source;

/** What pages for people say of rows, in plain text that is still to be escaped. */
public final class RowWords {
  private RowWords() {}

  /** {@return what an export says of itself, a sentence each} */
  public static List<String> about(ExportContext context) {
    List<String> about = new ArrayList<>();
    if (context.question() != null) {
      about.add("Question: " + context.question());
    }
    if (!context.settings().isEmpty()) {
      about.add("Settings: " + String.join(" ", context.settings()));
    }
    about.add(
        "Made by Pincite "
            + context.version()
            + " at "
            + context.made()
            + "; citations in the style "
            + context.style()
            + ".");
    return about;
  }

  /** {@return what a statement stands in: the work's title, the document's, or the file's name} */
  public static String title(ExportRow row) {
    Source source = row.source();
    return source.workTitle().or(source::title).orElse(source.fileName());
  }

  /** {@return all that is said of a statement beside quote and citation, a line each} */
  public static List<String> particulars(ExportRow row) {
    List<String> lines = new ArrayList<>();
    lines.add(place(row));
    voice(row).ifPresent(lines::add);
    if (row.printed() != null) {
      lines.add("As printed: " + row.printed());
    }
    if (!row.citation().gaps().isEmpty()) {
      lines.add("Not shown: " + String.join("; ", row.citation().gaps()));
    }
    Label label = row.label();
    if (label != null && !label.themes().isEmpty()) {
      lines.add("Themes: " + themes(label));
    }
    remark(row.remark(), lines);
    lines.add(origin(row));
    return lines;
  }

  /**
   * {@return the entries of a list of references, each once, in alphabetical order; none in styles
   * of notes}
   */
  public static List<List<Citation.Run>> references(List<ExportRow> rows) {
    Map<String, List<Citation.Run>> references = new TreeMap<>();
    for (ExportRow row : rows) {
      Citation citation = row.citation();
      if (!citation.reference().isEmpty()) {
        references.putIfAbsent(citation.referenceText(), citation.reference());
      }
    }
    return List.copyOf(references.values());
  }

  /** {@return each source once, with its file and hash} */
  public static List<String> sources(List<ExportRow> rows) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (ExportRow row : rows) {
      Source source = row.source();
      String title = source.title().orElse("[no title shown]");
      sources.putIfAbsent(
          source.sha256(), title + " – " + source.fileName() + ", SHA-256 " + source.sha256());
    }
    return List.copyOf(sources.values());
  }

  private static String place(ExportRow row) {
    List<String> parts = new ArrayList<>();
    switch (row.place().kind()) {
      case PARAGRAPH, LIST_ITEM -> {}
      default -> parts.add(row.place().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    Pinpoint pinpoint = row.citation().pinpoint();
    Page page = row.place().page();
    if (page == null || !(pinpoint instanceof Pinpoint.Page)) {
      parts.add(row.pinpoint());
    }
    if (page != null && !(pinpoint instanceof Pinpoint.PdfPage)) {
      String label = page.label();
      String counted = "PDF page " + page.index();
      parts.add(label == null ? counted : "page " + label + " (" + counted + ")");
    }
    row.source().date().ifPresent(parts::add);
    return "Place: " + String.join(" · ", parts);
  }

  private static Optional<String> voice(ExportRow row) {
    return row.speaker()
        .map(
            speaker ->
                "Voice: "
                    + (speaker.name().isEmpty() ? "another’s words" : speaker.name())
                    + ", "
                    + way(speaker));
  }

  private static String way(Speaker speaker) {
    return speaker.way().slug() + " in this document";
  }

  private static String themes(Label label) {
    List<String> themes = new ArrayList<>();
    label
        .themes()
        .forEach(
            (theme, sure) ->
                themes.add(String.format(Locale.ROOT, "%s (%.2f)", theme, sure / 100.0)));
    return String.join(", ", themes)
        + "; "
        + label.kind().slug()
        + "; stance: "
        + label.stance().slug();
  }

  private static void remark(@Nullable Remark remark, List<String> lines) {
    if (remark != null && !remark.note().isEmpty()) {
      lines.add("Note: " + remark.note());
    }
    if (remark != null && !remark.tags().isEmpty()) {
      lines.add("Tags: " + String.join(", ", remark.tags()));
    }
  }

  private static String origin(ExportRow row) {
    return row.id()
        + " · "
        + row.source().fileName()
        + " · text "
        + row.place().span().start()
        + "–"
        + row.place().span().end()
        + " · SHA-256 "
        + row.source().sha256().substring(0, 16)
        + "…";
  }
}
