package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private final List<Block> blocks;
  private final List<Use> uses;
  private final Set<Piece> marks;

  private PlainMarks(List<Block> blocks, List<Use> uses, Set<Piece> marks) {
    this.blocks = blocks;
    this.uses = uses;
    this.marks = marks;
  }

  /** Where a mark may stand: from and to are characters of a piece of a line of a block. */
  private record Place(Block block, int line, int piece, int from, int to) {}

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
      if (BRACKETED.matcher(mark.printed()).matches()) {
        List<Place> places = plain.places(mark.printed(), 0);
        places.forEach(place -> plain.takeOut(place, value));
      } else if (!resolved) {
        plain.takeOutOnly(mark.printed(), value, page);
      }
    }
  }

  /** Takes out the mark of a note if one place of its page only can be it. */
  private void takeOutOnly(String printed, String value, int page) {
    boolean number = Character.isDigit(value.charAt(0));
    if (number || SIGN.matcher(printed).matches()) {
      List<Place> places = places(number ? value : printed, page);
      if (places.size() == 1) {
        takeOut(places.getFirst(), value);
      }
    }
  }

  /** {@return the numbers in square brackets that stand in a line} */
  static List<String> bracketedIn(TextLine line) {
    return BRACKETED.matcher(line.text()).results().map(found -> found.group(1)).toList();
  }

  /**
   * {@return where a mark may stand}
   *
   * @param page the only page to look at, 0 for all
   */
  private List<Place> places(String mark, int page) {
    List<Place> places = new ArrayList<>();
    for (Block block : blocks) {
      boolean looked = block.kind.isBody() || block.kind == BlockKind.ASIDE;
      for (int i = 0; looked && i < block.lines.size(); i++) {
        Block.Placed placed = block.lines.get(i);
        if (page == 0 || placed.page().index() == page) {
          int from = i == 0 && block.mark != null ? block.mark.pieces() : 0;
          places(block, i, from, mark, places);
        }
      }
    }
    return places;
  }

  private void places(Block block, int line, int first, String mark, List<Place> places) {
    List<Piece> pieces = block.lines.get(line).line().pieces();
    for (int k = first; k < pieces.size(); k++) {
      int at = pieces.get(k).text().indexOf(mark);
      @Nullable Piece next = k + 1 < pieces.size() ? pieces.get(k + 1) : null;
      if (at >= 0 && !marks.contains(pieces.get(k)) && isMark(pieces.get(k), mark, at, next)) {
        places.add(new Place(block, line, k, at, at + mark.length()));
      }
    }
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
    Block.Placed placed = place.block().lines.get(place.line());
    TextLine cut = placed.line().withCut(place.piece(), place.from(), place.to());
    place.block().lines.set(place.line(), new Block.Placed(cut, placed.page()));
    marks.add(cut.pieces().get(place.piece() + (place.from() > 0 ? 1 : 0)));
    uses.add(new Use(value, placed.page().index()));
  }
}
