package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.Draft;

/**
 * Cuts lines into segments: at blank lines, page ends and furniture, and where Markdown or
 * reStructuredText marks headings, quotations, notes, tables and code.
 */
final class Markup {
  private static final Pattern UNDERLINE = Pattern.compile("([=\\-~^\"'#*+`:._<>])\\1{2,}");
  private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(.*?)(?:\\s+#+)?");
  private static final Pattern FENCE = Pattern.compile("(```|~~~).*");
  private static final Pattern FIELD =
      Pattern.compile(":([\\w .-]+):\\s+(\\S.*)|([\\w.-]+):\\s+(\\S.*)");
  private static final Pattern NOTE =
      Pattern.compile("(?:\\.\\. \\[#?([^\\]]{1,12})\\]|\\[\\^([^\\]]{1,12})\\]:)\\s*(.*)");
  private static final Pattern DIRECTIVE = Pattern.compile("\\.\\.(?:\\s+([\\w-]+)::)?(?:\\s.*)?");
  private static final Pattern TABLE_ROW = Pattern.compile("\\|.*\\|");
  private static final Set<String> BOXES =
      Set.of("note", "warning", "tip", "important", "admonition", "sidebar", "topic", "hint");

  private final List<TextLine> lines;
  private final Set<Integer> furniture;
  private final Syntax syntax;
  private final Draft draft;
  private final List<Segment> segments = new ArrayList<>();
  private final List<TextLine> run = new ArrayList<>();
  private final StringBuilder adornments = new StringBuilder();
  private int at;

  private Markup(List<TextLine> lines, Set<Integer> furniture, Syntax syntax, Draft draft) {
    this.lines = lines;
    this.furniture = furniture;
    this.syntax = syntax;
    this.draft = draft;
  }

  /** {@return the segments in order} */
  static List<Segment> segments(
      List<TextLine> lines, Set<Integer> furniture, Syntax syntax, Draft draft) {
    Markup markup = new Markup(lines, furniture, syntax, draft);
    markup.readFrontMatter();
    while (markup.at < lines.size()) {
      markup.step();
    }
    markup.endRun();
    return markup.segments;
  }

  private void step() {
    TextLine line = lines.get(at);
    if (line.isBlank()) {
      endRun();
      at++;
      return;
    }
    if (!run.isEmpty() && run.getLast().page() != line.page()) {
      endRun();
    }
    if (furniture.contains(at)) {
      state(BlockKind.FURNITURE, 0, line);
      at++;
    } else if (!readHeading(line) && !(syntax != Syntax.PLAIN && readMarked(line))) {
      run.add(line);
      at++;
    }
  }

  private void endRun() {
    if (!run.isEmpty()) {
      segments.add(new Segment.Lines(run));
      run.clear();
    }
  }

  private Piece state(BlockKind kind, int level, TextLine line) {
    endRun();
    Piece piece = new Piece(kind);
    piece.level = level;
    piece.lines.add(line);
    piece.stated = true;
    segments.add(new Segment.Stated(piece));
    return piece;
  }

  /** A title with a line of signs below it, and perhaps above; a lone line of signs. */
  private boolean readHeading(TextLine line) {
    boolean rule = UNDERLINE.matcher(line.text()).matches();
    if (rule && isTitle(at + 1) && isUnderline(at + 2, at + 1) && same(at, at + 2)) {
      state(BlockKind.HEADING, level("^" + line.text().charAt(0)), lines.get(at + 1));
      at += 3;
      return true;
    }
    if (!rule && run.isEmpty() && isUnderline(at + 1, at)) {
      state(BlockKind.HEADING, level(lines.get(at + 1).text().substring(0, 1)), line);
      at += 2;
      return true;
    }
    if (rule && line.length() > 3) {
      state(BlockKind.FURNITURE, 0, line);
      at++;
      return true;
    }
    return false;
  }

  private boolean isTitle(int index) {
    return index < lines.size()
        && !lines.get(index).isBlank()
        && !UNDERLINE.matcher(lines.get(index).text()).matches();
  }

  private boolean isUnderline(int index, int title) {
    if (index >= lines.size() || !UNDERLINE.matcher(lines.get(index).text()).matches()) {
      return false;
    }
    int length = lines.get(title).length();
    return length > 1 && 10 * lines.get(index).length() >= 7 * length && length <= 200;
  }

  private boolean same(int one, int other) {
    return lines.get(one).text().charAt(0) == lines.get(other).text().charAt(0);
  }

  /** Signs stand for levels in the order in which they come, those above and below apart. */
  private int level(String sign) {
    int known = adornments.indexOf(sign + ";");
    if (known < 0) {
      known = adornments.length();
      adornments.append(sign).append(';');
    }
    return 1 + (int) adornments.substring(0, known).chars().filter(c -> c == ';').count();
  }

  private boolean readMarked(TextLine line) {
    Matcher note = NOTE.matcher(line.text());
    if (run.isEmpty() && note.matches()) {
      readNote(note);
      return true;
    }
    return syntax == Syntax.MARKDOWN ? readMarkdown(line) : readRst(line);
  }

  private void readNote(Matcher note) {
    String mark = note.group(1) == null ? note.group(2) : note.group(1);
    TextLine first = lines.get(at++);
    Piece piece = state(BlockKind.NOTE, 0, first.withText(note.group(3)));
    piece.number = mark;
    piece.mark = mark;
    while (at < lines.size()
        && !lines.get(at).isBlank()
        && lines.get(at).indent() > first.indent()) {
      piece.lines.add(lines.get(at++));
    }
  }

  private boolean readMarkdown(TextLine line) {
    Matcher hashes = HASHES.matcher(line.text());
    if (hashes.matches()) {
      state(BlockKind.HEADING, hashes.group(1).length(), line.withText(hashes.group(2)));
      at++;
      return true;
    }
    if (FENCE.matcher(line.text()).matches()) {
      readFence(line.text().substring(0, 3));
      return true;
    }
    if (line.text().startsWith(">")) {
      readQuotation();
      return true;
    }
    if (TABLE_ROW.matcher(line.text()).matches()) {
      readRow(line);
      return true;
    }
    return false;
  }

  private void readFence(String fence) {
    Piece code = state(BlockKind.ASIDE, 0, lines.get(at++));
    while (at < lines.size()) {
      TextLine line = lines.get(at++);
      code.lines.add(line);
      if (line.text().startsWith(fence)) {
        break;
      }
    }
  }

  private void readQuotation() {
    endRun();
    List<TextLine> quoted = new ArrayList<>();
    while (at < lines.size() && lines.get(at).text().startsWith(">")) {
      TextLine line = lines.get(at++);
      quoted.add(line.withText(line.text().replaceFirst("^[>\\s]+", "")));
    }
    List<TextLine> part = new ArrayList<>();
    for (TextLine line : quoted) {
      if (line.isBlank()) {
        stateAll(BlockKind.QUOTATION, part);
        part.clear();
      } else {
        part.add(line);
      }
    }
    stateAll(BlockKind.QUOTATION, part);
  }

  private void stateAll(BlockKind kind, List<TextLine> part) {
    if (!part.isEmpty()) {
      Piece piece = state(kind, 0, part.getFirst());
      piece.lines.addAll(part.subList(1, part.size()));
    }
  }

  private void readRow(TextLine line) {
    at++;
    if (line.text().matches("[|:\\s-]+")) {
      state(BlockKind.FURNITURE, 0, line);
      return;
    }
    String inside = line.text().substring(1, line.length() - 1);
    for (String cell : inside.split("(?<!\\\\)\\|", -1)) {
      if (!cell.isBlank()) {
        state(BlockKind.CELL, 0, line.withText(cell));
      }
    }
  }

  private boolean readRst(TextLine line) {
    if (run.isEmpty() && DIRECTIVE.matcher(line.text()).matches()) {
      readDirective(line);
      return true;
    }
    Matcher field = FIELD.matcher(line.text());
    if (run.isEmpty() && line.text().startsWith(":") && field.matches()) {
      readField(field, line);
      return true;
    }
    return false;
  }

  private void readDirective(TextLine line) {
    Matcher name = DIRECTIVE.matcher(line.text());
    boolean box = name.matches() && name.group(1) != null && BOXES.contains(name.group(1));
    Piece piece = state(box ? BlockKind.ASIDE : BlockKind.FURNITURE, 0, line);
    at++;
    while (at < lines.size()
        && (lines.get(at).isBlank() || lines.get(at).indent() > line.indent())) {
      if (!lines.get(at).isBlank()) {
        piece.lines.add(lines.get(at));
      }
      at++;
    }
  }

  private void readField(Matcher field, TextLine line) {
    String name = field.group(1) == null ? field.group(3) : field.group(1);
    String value = field.group(1) == null ? field.group(4) : field.group(2);
    draft.property(
        "meta:" + name.toLowerCase(java.util.Locale.ROOT), value.replaceAll("^\"|\"$", ""));
    state(BlockKind.FURNITURE, 0, line);
    at++;
  }

  /** The lines between two rows of hyphens at the very beginning of a Markdown file. */
  private void readFrontMatter() {
    if (syntax != Syntax.MARKDOWN || lines.isEmpty() || !lines.getFirst().text().equals("---")) {
      return;
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).text().equals("---")) {
      end++;
    }
    if (end == lines.size()) {
      return;
    }
    for (at = 0; at <= end; ) {
      Matcher field = FIELD.matcher(lines.get(at).text());
      if (field.matches()) {
        readField(field, lines.get(at));
      } else {
        if (!lines.get(at).isBlank()) {
          state(BlockKind.FURNITURE, 0, lines.get(at));
        }
        at++;
      }
    }
  }
}
