package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.pdf.layout.NoteMarks.Use;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Finds marks of notes that are set like the text: {@code [12]} where the notes are printed so;
 * {@code (*)}, or a number glued to a word, where such a note stands on the page, has no mark yet,
 * and one word only can bear it. What is no mark keeps its figures: {@code CO2}, {@code km2},
 * {@code Covid-19}, {@code para.33}.
 */
final class PlainMarks {
  private static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,3})\\]");

  /** What a number belongs to, though it may be printed without a space before it. */
  private static final String LABEL =
      "(?i:(?:para|art|sect|chap|fig|vol|reg|page|note|part|rule|step|level|table|annex|stage"
          + "|article|section|chapter|figure|recital|paragraph|question|version|phase|clause)s?)";

  /** A word of small letters and the signs behind it, before a number glued to them. */
  private static final Pattern WORD =
      Pattern.compile(
          ".*?(?<!\\p{L})(?!" + LABEL + "\\P{L}*$)\\p{L}?\\p{Ll}{3,}([.,;:)’”\"']{0,3})");

  private static final Pattern SIGN = Pattern.compile("\\([*†‡§¶#]{1,3}\\)");
  private static final Pattern CLOSING = Pattern.compile("[.,;:)’”\"']*");

  /** Lines of the text, by page and by the numbers in square brackets that they hold. */
  private final Map<Integer, List<Slot>> byPage = new HashMap<>();

  private final Map<String, List<Slot>> byBracketed = new HashMap<>();
  private final List<Use> uses;
  private final Set<Piece> marks;

  private PlainMarks(List<Block> blocks, List<Use> uses, Set<Piece> marks) {
    this.uses = uses;
    this.marks = marks;
    blocks.stream()
        .filter(block -> block.kind.isBody() || block.kind == BlockKind.ASIDE)
        .forEach(this::index);
  }

  /** The place of a line in a block. */
  private record Slot(Block block, int line) {
    Block.Placed placed() {
      return block.lines.get(line);
    }
  }

  /** Where a mark may stand: from and to are characters of a piece of a line. */
  private record Place(Slot slot, int piece, int from, int to) {}

  private void index(Block block) {
    for (int i = 0; i < block.lines.size(); i++) {
      Slot slot = new Slot(block, i);
      int page = slot.placed().page().index();
      byPage.computeIfAbsent(page, k -> new ArrayList<>()).add(slot);
      for (String number : bracketedIn(slot.placed().line())) {
        byBracketed.computeIfAbsent(number, k -> new ArrayList<>()).add(slot);
      }
    }
  }

  /**
   * Adds the marks of notes that have none; lines that hold one are cut around it.
   *
   * @param blocks all but the notes at the foot of pages
   * @param notes all notes
   * @param uses the marks found so far; takes those found
   * @param marks the pieces that are marks so far; takes those found
   */
  static void find(List<Block> blocks, List<Block> notes, List<Use> uses, Set<Piece> marks) {
    Set<Use> used = new HashSet<>(uses);
    PlainMarks plain = new PlainMarks(blocks, uses, marks);
    for (Block note : notes) {
      Block.Mark mark = note.mark;
      String value = mark == null ? null : mark.value();
      if (mark == null || value == null) {
        continue;
      }
      int page = note.startPage().index();
      boolean resolved =
          used.contains(new Use(value, page)) || used.contains(new Use(value, page - 1));
      Matcher bracketed = BRACKETED.matcher(mark.printed());
      if (bracketed.matches()) {
        plain.takeOutAll(mark.printed(), bracketed.group(1), value);
      } else if (!resolved) {
        plain.takeOutOnly(mark.printed(), value, page);
      }
    }
  }

  private void takeOutAll(String printed, String number, String value) {
    List<Place> places = places(printed, byBracketed.getOrDefault(number, List.of()));
    // From the last: a cut moves the pieces behind it.
    places.reversed().forEach(place -> takeOut(place, value));
  }

  /** Takes out the mark of a note if one place of its page only can be it. */
  private void takeOutOnly(String printed, String value, int page) {
    boolean number = Character.isDigit(value.charAt(0));
    if (number || SIGN.matcher(printed).matches()) {
      List<Place> places = places(number ? value : printed, byPage.getOrDefault(page, List.of()));
      if (places.size() == 1) {
        takeOut(places.getFirst(), value);
      }
    }
  }

  /** {@return the numbers in square brackets that stand in a line} */
  static Set<String> bracketedIn(TextLine line) {
    return line.text().indexOf('[') < 0
        ? Set.of()
        : BRACKETED
            .matcher(line.text())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
  }

  /** {@return where a mark may stand in some lines} */
  private List<Place> places(String mark, List<Slot> slots) {
    List<Place> places = new ArrayList<>();
    for (Slot slot : slots) {
      Block block = slot.block();
      List<Piece> pieces = slot.placed().line().pieces();
      int first = slot.line() == 0 && block.mark != null ? block.mark.pieces() : 0;
      for (int k = first; k < pieces.size(); k++) {
        int at = pieces.get(k).text().indexOf(mark);
        @Nullable Piece next = k + 1 < pieces.size() ? pieces.get(k + 1) : null;
        if (at >= 0 && !marks.contains(pieces.get(k)) && isMark(pieces.get(k), mark, at, next)) {
          places.add(new Place(slot, k, at, at + mark.length()));
        }
      }
    }
    return places;
  }

  /** {@return whether characters of a piece are the mark, and no part of a number or a label} */
  private static boolean isMark(Piece piece, String mark, int at, @Nullable Piece next) {
    if (!Character.isDigit(mark.charAt(0))) {
      return true;
    }
    String behind = piece.text().substring(at + mark.length());
    Matcher word = WORD.matcher(piece.text().substring(0, at));
    if (!word.matches() || !CLOSING.matcher(behind).matches()) {
      return false;
    }
    boolean stopped = word.group(1).contains(".");
    boolean ended = next == null || Character.isUpperCase(next.text().codePointAt(0));
    return !stopped || (behind.isEmpty() && ended);
  }

  private void takeOut(Place place, String value) {
    Slot slot = place.slot();
    Block.Placed placed = slot.placed();
    TextLine cut = placed.line().withCut(place.piece(), place.from(), place.to());
    slot.block().lines.set(slot.line(), new Block.Placed(cut, placed.page()));
    marks.add(cut.pieces().get(place.piece() + (place.from() > 0 ? 1 : 0)));
    uses.add(new Use(value, placed.page().index()));
  }
}
