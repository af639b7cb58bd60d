package org.pincite.query.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pincite.corpus.Block;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.query.app.Coverage;
import org.pincite.query.app.Statement;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.Emphasis;

/** Prints statements, for people and as JSON. */
public final class StatementPrinter {
  private static final String INDENT = "    ";

  private final Console console;
  private final Emphasis emphasis;

  /** For matches in bold on a terminal and plain elsewhere. */
  public StatementPrinter(Console console) {
    this(console, console.emphasis(false));
  }

  public StatementPrinter(Console console, Emphasis emphasis) {
    this.console = console;
    this.emphasis = emphasis;
  }

  /** Prints a statement of a list: quote, place, citation, id. */
  public void print(int rank, Statement statement) {
    quote(rank, statement);
    console.print(INDENT + place(statement));
    Label label = statement.label();
    if (label != null && (!label.themes().isEmpty() || label.speaker() != null)) {
      console.print(INDENT + words(label));
    }
    console.wrapped(statement.citation().text(), INDENT);
    if (!statement.citation().reference().isEmpty()) {
      console.wrapped(statement.citation().referenceText(), INDENT);
    }
    gaps(statement);
    console.print(INDENT + statement.id());
  }

  /** Prints a statement of a list whose document is named above it: quote, place, id. */
  void printUnderDocument(int rank, Statement statement) {
    quote(rank, statement);
    console.print(INDENT + place(statement));
    console.print(INDENT + statement.id());
  }

  private void quote(int rank, Statement statement) {
    String quote = emphasis.of(statement.quote(), statement.span().start(), statement.matches());
    console.print("");
    console.wrapped(String.format(Locale.ROOT, "%3d. “%s”", rank, quote), "");
  }

  private void gaps(Statement statement) {
    if (!statement.citation().gaps().isEmpty()) {
      console.print(INDENT + "not shown: " + String.join("; ", statement.citation().gaps()));
    }
  }

  /** Prints the line that says what was not searched. */
  public void print(Coverage coverage) {
    console.print("");
    console.wrapped(sentence(coverage), "");
  }

  /** {@return what kind of text it is, where, and in which file} */
  public static String place(Statement statement) {
    List<String> parts = new ArrayList<>();
    Block block = statement.block();
    switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM -> {}
      default -> parts.add(block.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    numbered(statement.citation().pinpoint()).ifPresent(parts::add);
    Page page = statement.page();
    if (page != null) {
      parts.add(page(page));
    }
    statement.work().ifPresent(work -> parts.add(WorkPrinter.words(work)));
    Optional<Block> heading =
        statement.document().headingAbove(statement.document().blockAt(statement.span().start()));
    heading.ifPresent(h -> parts.add("under “" + cut(statement.document().quote(h.span())) + "”"));
    return String.join(" · ", parts);
  }

  /**
   * {@return what a label says, as in {@code criticism · for scrutiny (0.93), workforce (0.61)}}
   */
  private static String words(Label label) {
    String themes =
        label.themes().entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(t -> String.format(Locale.ROOT, "%s (%.2f)", t.getKey(), t.getValue() / 100.0))
            .collect(Collectors.joining(", "));
    String stance =
        switch (label.stance()) {
          case FOR -> "for ";
          case AGAINST -> "against ";
          case MIXED -> "for and against ";
          case NONE, UNCLEAR -> "on ";
        };
    Speaker speaker = label.speaker();
    String who =
        speaker == null
            ? ""
            : " · "
                + (speaker.name().isEmpty() ? "others’ words" : speaker.name())
                + ", "
                + speaker.way().slug();
    return label.kind().slug() + (themes.isEmpty() ? "" : " · " + stance + themes) + who;
  }

  private static Map<String, Object> json(Label label) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Double> themes = new TreeMap<>();
    label.themes().forEach((theme, hundredths) -> themes.put(theme, hundredths / 100.0));
    json.put("themes", themes);
    json.put("kind", label.kind().slug());
    json.put("stance", label.stance().slug());
    Speaker speaker = label.speaker();
    json.put("voice", speaker == null ? "own" : speaker.way().slug());
    if (speaker != null && !speaker.name().isEmpty()) {
      json.put("speaker", speaker.name());
    }
    return json;
  }

  private static Optional<String> numbered(Pinpoint pinpoint) {
    return switch (pinpoint) {
      case Pinpoint.Paragraph p -> Optional.of(p.words());
      case Pinpoint.Within w -> Optional.of(w.words());
      case Pinpoint.Restated r -> Optional.of(r.words());
      case Pinpoint.Question q -> Optional.of(q.words());
      case Pinpoint.Column c -> Optional.of(c.words());
      case Pinpoint.Provision p -> Optional.of(p.words());
      case Pinpoint.Note n -> Optional.of("note " + n.mark());
      case Pinpoint.Whole w -> Optional.empty();
      case Pinpoint.Page p -> Optional.empty();
      case Pinpoint.PdfPage p -> Optional.empty();
      case Pinpoint.Position p -> Optional.empty();
    };
  }

  static String page(Page page) {
    if (page.label() == null) {
      return "PDF page " + page.index() + " (no number printed)";
    }
    return page.label().equals(Integer.toString(page.index()))
        ? "page " + page.label()
        : "page " + page.label() + " (PDF page " + page.index() + ")";
  }

  /** {@return what was searched and what was not, in one line} */
  static String sentence(Coverage coverage) {
    StringBuilder line = new StringBuilder("Searched " + coverage.documents() + " documents.");
    if (coverage.isComplete()) {
      return line.append(" Nothing was left out.").toString();
    }
    List<String> missing = new ArrayList<>();
    coverage.failed().forEach((file, reason) -> missing.add(name(file) + " (" + reason + ")"));
    coverage
        .unreadPages()
        .forEach(
            (file, pages) ->
                missing.add(name(file) + ", PDF page " + Coverage.ranges(pages) + " (no text)"));
    int shown = Math.min(5, missing.size());
    line.append(" Not searched: ").append(String.join("; ", missing.subList(0, shown)));
    if (shown < missing.size()) {
      line.append("; and ")
          .append(missing.size() - shown)
          .append(" more (pincite documents --failed, --unread)");
    }
    return line.append('.').toString();
  }

  public static Map<String, Object> json(Statement statement) {
    Map<String, Object> row = new LinkedHashMap<>();
    Block block = statement.block();
    row.put("id", statement.id().toString());
    row.put("quote", statement.quote());
    statement.printed().ifPresent(printed -> row.put("printed", printed));
    row.put("kind", block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    row.put("paragraph", block.paragraph());
    Page page = statement.page();
    row.put("pageIndex", page == null ? null : page.index());
    row.put("pageLabel", page == null ? null : page.label());
    row.put("headings", statement.headings());
    row.put("pinpoint", statement.citation().pinpoint().words());
    row.put("citation", statement.citation().text());
    if (!statement.citation().reference().isEmpty()) {
      row.put("reference", statement.citation().referenceText());
    }
    row.put("gaps", statement.citation().gaps());
    row.put("span", json(statement.span()));
    row.put("matches", statement.matches().stream().map(StatementPrinter::json).toList());
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("title", statement.document().metadata().first(MetadataField.TITLE).orElse(null));
    document.put("file", statement.file());
    document.put("sha256", statement.document().source().sha256());
    statement.work().ifPresent(work -> row.put("work", WorkPrinter.json(work)));
    row.put("document", document);
    Label label = statement.label();
    if (label != null) {
      row.put("label", json(label));
    }
    row.put("score", statement.score());
    return row;
  }

  private static List<Integer> json(Span span) {
    return List.of(span.start(), span.end());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String cut(String heading) {
    return heading.length() > 60 ? heading.substring(0, 59) + "…" : heading;
  }
}
