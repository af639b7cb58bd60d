package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Finds the marks of notes in the text. A raised figure is a mark only if a note with that number
 * stands on the page, or the marks before count up to it; {@code m²} and {@code 10³} stay. A raised
 * letter is one only if its note stands on the page, or the notes count through the document in
 * letters.
 */
final class NoteMarks {
  private static final Pattern NUMBERS =
      Pattern.compile("[(\\[]?(\\d{1,4})[)\\]]?(?:[,–-](\\d{1,4}))*,?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Part of a mark that is printed in several pieces: {@code 3}, {@code ,}, {@code 4}. */
  private static final Pattern FIGURES = Pattern.compile("[\\d,–-]+");

  private static final Pattern SIGNS = Pattern.compile("[*†‡§¶#]{1,3}|[a-z]|[ivxlc]{2,8}");
  private static final Pattern SEPARATORS = Pattern.compile("[()\\[\\],–-]+");
  private static final Pattern UNIT =
      Pattern.compile("(?:^|.*[\\d\\s(/])(?:[kcdmn]?m|ft|in|yd|s|CO|H|O|x|R|χ)$");

  /** A number of one or two figures, of which a raised one is an exponent. */
  private static final Pattern BASE = Pattern.compile(".*(?<![\\d.,])\\d{1,2}");

  private final Map<Integer, Set<String>> notesOfPage = new HashMap<>();
  private final Set<String> notes = new HashSet<>();
  private Set<String> lettered = Set.of();
  private final Set<Piece> marks = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Use> uses = new ArrayList<>();
  private int last;

  private NoteMarks() {}

  /**
   * Finds the marks.
   *
   * @param blocks all but the notes at the foot of pages
   * @param footnotes those
   * @param doubts takes one for each note without a mark and each mark without a note
   * @return the pieces of the blocks that are marks of notes
   */
  static Set<Piece> find(List<Block> blocks, List<Block> footnotes, List<Doubt> doubts) {
    NoteMarks marks = new NoteMarks();
    List<Block> notes = new ArrayList<>(footnotes);
    blocks.stream().filter(block -> block.kind == BlockKind.NOTE).forEach(notes::add);
    for (Block note : notes) {
      if (note.mark != null && note.mark.value() != null) {
        int page = note.startPage().index();
        marks.notesOfPage.computeIfAbsent(page, k -> new HashSet<>()).add(note.mark.value());
        marks.notes.add(note.mark.value());
      }
    }
    marks.lettered = NoteSeries.throughout(notes);
    blocks.stream().filter(block -> block.kind != BlockKind.NOTE).forEach(marks::search);
    PlainMarks.find(blocks, notes, marks.uses, marks.marks);
    doubts.addAll(NoteDoubts.of(marks.uses, notes));
    return marks.marks;
  }

  /** A mark in the text: what it says, and the page it stands on. */
  record Use(String value, int page) {}

  /** {@return what stands raised in the lines of a page, brackets apart} */
  static Set<String> raisedOn(LaidPage page) {
    return raised(page.withRole(TextLine.Role.BODY));
  }

  /** {@return what stands raised in the lines of a block, or as a number in square brackets} */
  static Set<String> shownIn(Block block) {
    List<TextLine> lines = block.lines.stream().map(Block.Placed::line).toList();
    Set<String> shown = raised(lines);
    lines.forEach(line -> shown.addAll(PlainMarks.bracketedIn(line)));
    return shown;
  }

  private static Set<String> raised(List<TextLine> lines) {
    Set<String> raised = new HashSet<>();
    for (TextLine line : lines) {
      for (int i = 1; i < line.pieces().size(); i++) {
        Piece piece = line.pieces().get(i);
        if (isRaised(piece, line)) {
          SEPARATORS.splitAsStream(piece.text()).forEach(raised::add);
        }
      }
    }
    return raised;
  }

  private void search(Block block) {
    for (Block.Placed placed : block.lines) {
      List<Piece> pieces = placed.line().pieces();
      for (int i = 1; i < pieces.size(); i++) {
        if (isRaised(pieces.get(i), placed.line())) {
          int end = i + 1;
          boolean figures = FIGURES.matcher(pieces.get(i).text()).matches();
          while (figures
              && end < pieces.size()
              && isRaised(pieces.get(end), placed.line())
              && FIGURES.matcher(pieces.get(end).text()).matches()) {
            end++;
          }
          judge(pieces.subList(i, end), before(pieces, i), placed.page().index());
          i = end - 1;
        }
      }
    }
  }

  static boolean isRaised(Piece piece, TextLine line) {
    double raise = line.baseline() - piece.baseline();
    return NoteStart.isRaised(piece, line)
        || (raise > 0.3 * line.size() && piece.size() < 1.02 * line.size());
  }

  /** {@return the word before a piece} */
  private static String before(List<Piece> pieces, int index) {
    int from = index - 1;
    while (from > 0 && !pieces.get(from).spaced()) {
      from--;
    }
    StringBuilder word = new StringBuilder();
    pieces.subList(from, index).forEach(piece -> word.append(piece.text()));
    return word.toString();
  }

  private void judge(List<Piece> raised, String before, int page) {
    String text = joined(raised);
    if (SIGNS.matcher(text).matches()) {
      boolean onPage = notesOfPage.getOrDefault(page, Set.of()).contains(text);
      if (onPage || (lettered.contains(text) && isWord(before))) {
        marks.addAll(raised);
        uses.add(new Use(text, page));
      }
      return;
    }
    List<Integer> values = NUMBERS.matcher(text).matches() ? values(text, page) : glued(text, page);
    if (!values.isEmpty() && isMark(values, before, page)) {
      marks.addAll(raised);
      use(text, values, page);
      last = values.getLast();
    }
  }

  /** {@return the text of pieces, a comma between those that a space parts} */
  private static String joined(List<Piece> raised) {
    StringBuilder joined = new StringBuilder(raised.getFirst().text());
    for (Piece piece : raised.subList(1, raised.size())) {
      boolean parted = Character.isDigit(joined.charAt(joined.length() - 1));
      joined.append(piece.spaced() && parted ? "," : "").append(piece.text());
    }
    return joined.toString();
  }

  /** {@return whether it is no sign of a formula, of which a raised letter is an exponent} */
  private static boolean isWord(String before) {
    return before.length() > 1 && !UNIT.matcher(before).matches();
  }

  private void use(String text, List<Integer> values, int page) {
    boolean range = values.size() == 2 && !text.contains(",") && !DIGITS.matcher(text).matches();
    int from = values.getFirst();
    int to = values.getLast();
    if (range && to > from && to - from < 50) {
      IntStream.rangeClosed(from, to)
          .forEach(value -> uses.add(new Use(Integer.toString(value), page)));
    } else {
      values.forEach(value -> uses.add(new Use(Integer.toString(value), page)));
    }
  }

  private List<Integer> values(String text, int page) {
    List<Integer> values = glued(text, page);
    if (!values.isEmpty()) {
      return values;
    }
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) {
      values.add(Integer.parseInt(matcher.group()));
    }
    return values;
  }

  /**
   * {@return the numbers of notes of a page that count up without anything between them, as {@code
   * 910} for the notes 9 and 10; empty if the text is no such thing}
   */
  private List<Integer> glued(String text, int page) {
    Set<String> own = notesOfPage.getOrDefault(page, Set.of());
    for (int length = 1; length < text.length() && !own.contains(text); length++) {
      String rest = text;
      List<Integer> values = new ArrayList<>();
      String next = text.substring(0, length);
      while (rest.startsWith(next) && own.contains(next)) {
        values.add(Integer.valueOf(next));
        rest = rest.substring(next.length());
        next = Integer.toString(values.getLast() + 1);
      }
      if (rest.isEmpty()) {
        return values;
      }
    }
    return new ArrayList<>();
  }

  private boolean isMark(List<Integer> values, String before, int page) {
    boolean unit = UNIT.matcher(before).matches();
    boolean exponent = unit || BASE.matcher(before).matches();
    String first = Integer.toString(values.getFirst());
    boolean onPage = notesOfPage.getOrDefault(page, Set.of()).contains(first);
    boolean next = values.getFirst() == last + 1;
    if (exponent) {
      return onPage && next && !unit;
    }
    return onPage
        || next
        || notes.contains(first)
        || notesOfPage.getOrDefault(page + 1, Set.of()).contains(first);
  }
}
