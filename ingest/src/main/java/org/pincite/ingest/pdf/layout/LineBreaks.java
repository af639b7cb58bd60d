package org.pincite.ingest.pdf.layout;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.Cell;
import org.pincite.ingest.pdf.page.TextLine;

/** Decides whether a line begins a new block or goes on with the one above. */
final class LineBreaks {
  private static final Pattern TERMINAL =
      Pattern.compile(".*[.?!:;…]['\"’”)\\]»]*", Pattern.DOTALL);

  /** A line that cannot be the last of its paragraph: it ends in a comma or inside a word. */
  private static final Pattern UNFINISHED =
      Pattern.compile(".*(,|[\\p{L}\\p{N}][-\u2010\u00AD])", Pattern.DOTALL);

  /** A line that announces what follows it: a list or a quotation. */
  private static final Pattern ANNOUNCES = Pattern.compile(".*[:—–][-–—]?", Pattern.DOTALL);

  /** The end of an entry in a table of contents: dots that lead to a page. */
  private static final Pattern ENTRY =
      Pattern.compile(".*(?:\\.\\s?){5,}\\s*[\\p{N}ivxlcIVXLC-]+", Pattern.DOTALL);

  private final Typography typography;
  private final Margins margins;
  private final Habits habits;

  LineBreaks(Typography typography, Margins margins, Habits habits) {
    this.typography = typography;
    this.margins = margins;
    this.habits = habits;
  }

  /** {@return whether a sentence or clause may end with the text} */
  static boolean isTerminal(String text) {
    return TERMINAL.matcher(text).matches();
  }

  static boolean startsLower(TextLine line) {
    int c = line.text().codePointAt(0);
    return Character.isLowerCase(c);
  }

  /** {@return whether a line in a table is in brackets, and so says more of the line above} */
  private static boolean isQualifier(TextLine line) {
    return line.cell() instanceof Cell cell
        && cell.table()
        && line.text().startsWith("(")
        && Marks.of(line) == null;
  }

  /**
   * {@return whether {@code b} begins a new block}
   *
   * @param open the block so far, on this page
   * @param b the next line
   * @param after the line after that, null if there is none
   */
  boolean breaks(List<TextLine> open, TextLine b, @Nullable TextLine after) {
    TextLine a = open.getLast();
    if (!Objects.equals(a.cell(), b.cell())) {
      return true;
    }
    if (a.isBeside(b)) {
      double gap = b.left() - a.right();
      return gap < 0 || gap > (Marks.alone(a) == null ? 2.5 : 8) * b.size();
    }
    double pitch = b.baseline() - a.baseline();
    if (pitch < 0) {
      return !continues(open, b);
    }
    if (ENTRY.matcher(a.text()).matches()) {
      return true;
    }
    if (isQualifier(b) && !isTerminal(a.text())) {
      return isFar(open, b, after, pitch);
    }
    return isFar(open, b, after, pitch)
        || !a.overlapsAcross(b)
        || changesStyle(a, b)
        || beginsWithMark(open, b)
        || changesIndent(open, b, after)
        || isShort(open, b);
  }

  private boolean isFar(List<TextLine> open, TextLine b, @Nullable TextLine after, double pitch) {
    TextLine a = open.getLast();
    double usual = typography.leading(b.size());
    if (open.size() >= 2 && a.baseline() > open.get(open.size() - 2).baseline()) {
      usual = a.baseline() - open.get(open.size() - 2).baseline();
    } else if (after != null
        && !isShort(open, b)
        && Math.abs(after.size() - b.size()) < 0.3
        && Math.abs(after.baseline() - b.baseline() - pitch) < 0.4
        && pitch < 2.1 * b.size()) {
      usual = Math.max(usual, pitch);
    }
    return pitch > 1.14 * usual + 0.3;
  }

  private boolean changesStyle(TextLine a, TextLine b) {
    if (Math.abs(a.size() - b.size()) > 0.06 * Math.max(a.size(), b.size())) {
      return true;
    }
    boolean heavier = a.allBold() && !b.first().style().bold();
    boolean lighter = !a.last().style().bold() && b.allBold() && b.width() < 0.95 * width(b);
    boolean leans = a.italic() && !b.first().style().italic() && !b.italic();
    double room = room(List.of(a), b);
    if (heavier || lighter) {
      return isTerminal(a.text()) || !startsLower(b) || room > 0;
    }
    return leans && room > 0.3 * b.size() && (isTerminal(a.text()) || !startsLower(b));
  }

  private double width(TextLine line) {
    return margins.limit(line) - margins.start(line);
  }

  private boolean beginsWithMark(List<TextLine> open, TextLine b) {
    if (NoteStart.isRaisedAt(b)) {
      return true;
    }
    Marks.@Nullable Found found = Marks.of(b);
    if (found == null) {
      return false;
    }
    TextLine a = open.getLast();
    boolean ended = isTerminal(a.text()) || isShort(open, b);
    if (found.isBullet()) {
      return true;
    }
    if (found.isSure()) {
      double out = Math.max(2.5, 0.35 * b.size());
      boolean hangs = open.size() == 1 && Marks.of(a) != null;
      boolean announced = ANNOUNCES.matcher(a.text()).matches() && b.left() > a.left() + out;
      return ended || announced || hangs || b.left() < a.left() - out;
    }
    return ended && found.isPointed();
  }

  private boolean changesIndent(List<TextLine> open, TextLine b, @Nullable TextLine after) {
    TextLine a = open.getLast();
    double tolerance = Math.max(2.5, 0.35 * b.size());
    double shift = b.left() - a.left();
    if (Math.abs(shift) <= tolerance || isCentred(a, b)) {
      return false;
    }
    if (open.size() >= 2) {
      return true;
    }
    Marks.@Nullable Found mark = Marks.of(a);
    if (shift > 0) {
      if (mark != null && Math.abs(b.left() - mark.textLeft()) < 2 * tolerance) {
        return false;
      }
      if (isShort(open, b)) {
        return true;
      }
      boolean returns = after != null && Math.abs(after.left() - a.left()) <= tolerance;
      return returns || (isTerminal(a.text()) && !startsLower(b));
    }
    return isShort(open, b);
  }

  private boolean isCentred(TextLine a, TextLine b) {
    return Math.abs(a.centre() - b.centre()) < 3
        && Math.min(a.left(), b.left()) > margins.start(b) + 10
        && Math.max(a.right(), b.right()) < margins.limit(b) - 10;
  }

  /** {@return whether the next line's first word would have found room on the last line} */
  private boolean isShort(List<TextLine> open, TextLine b) {
    TextLine a = open.getLast();
    double room = room(open, b);
    if (room <= 0) {
      return false;
    }
    if (isCentred(a, b) || (a.allBold() && b.allBold() && !isTerminal(a.text()))) {
      return room > 0.6 * width(a);
    }
    if (UNFINISHED.matcher(a.text()).matches()) {
      return room > 8 * b.size();
    }
    if (!isTerminal(a.text())) {
      return room > (startsLower(b) ? 8 * b.size() : Math.max(0.1, habits.looseness()) * width(a));
    }
    return room > Math.max(0.3 * b.size(), habits.looseness() * width(a));
  }

  /** {@return the points left on the last line if the first word of the next were set there} */
  private double room(List<TextLine> open, TextLine b) {
    TextLine a = open.getLast();
    double limit = limit(open);
    double space = 0.25 * a.size();
    return limit - a.right() - space - b.firstWordWidth();
  }

  /**
   * {@return where lines of the block end: the column's edge, or one further in that they share}
   */
  private double limit(List<TextLine> open) {
    TextLine a = open.getLast();
    double limit = margins.limit(a);
    double reach = 0;
    for (TextLine line : open) {
      reach = Math.max(reach, line.right());
    }
    int reached = 0;
    for (TextLine line : open) {
      reached += reach - line.right() < 1.2 ? 1 : 0;
    }
    return open.size() >= 3 && reached >= 2 ? Math.min(limit, reach) : limit;
  }

  /** {@return whether a line on another page or in another column goes on with a block} */
  boolean continues(List<TextLine> open, TextLine b) {
    TextLine a = open.getLast();
    if (Math.abs(a.size() - b.size()) > 0.06 * b.size() || a.allBold() != b.allBold()) {
      return false;
    }
    Marks.@Nullable Found found = Marks.of(b);
    if (found != null && (found.isSure() || found.isPointed() || isTerminal(a.text()))) {
      return false;
    }
    double room = room(open, b);
    if (startsLower(b)) {
      return !isTerminal(a.text()) ? room < 12 * b.size() : room <= 0.3 * b.size();
    }
    if (!isTerminal(a.text())) {
      double allowed = Math.max(0.3 * b.size(), habits.justified() ? 0 : 0.3 * width(a));
      return room <= allowed && indentFits(open, b);
    }
    return room <= 0.3 * b.size() && indentFits(open, b) && a.text().matches(".*[.?!]['\"’”)\\]]*");
  }

  /** {@return whether two lines are set so differently that they cannot share a paragraph} */
  boolean isOfAnotherKind(TextLine a, TextLine b) {
    return !Objects.equals(a.cell(), b.cell())
        || Math.abs(a.size() - b.size()) > 0.06 * b.size()
        || a.allBold() != b.allBold();
  }

  /** {@return whether a line goes on, in mid-sentence, with a block that something interrupts} */
  boolean resumes(List<TextLine> open, TextLine b) {
    TextLine a = open.getLast();
    return startsLower(b)
        && Marks.of(b) == null
        && !isTerminal(a.text())
        && b.width() > 0.5 * width(b)
        && room(open, b) < 2 * b.size()
        && indentFits(open, b);
  }

  /**
   * {@return whether a line begins where a block goes on: as far from the edge of its column, or in
   * mid-sentence at the same place of the page, as numbers in the margin move that edge}
   */
  private boolean indentFits(List<TextLine> open, TextLine b) {
    TextLine a = open.getLast();
    return indentFits(open, b, margins.start(b) - margins.start(a))
        || (!isTerminal(a.text()) && indentFits(open, b, 0));
  }

  private static boolean indentFits(List<TextLine> open, TextLine b, double moved) {
    TextLine a = open.getLast();
    double tolerance = Math.max(2.5, 0.35 * b.size());
    double inset = b.left() - moved;
    if (open.size() > 1) {
      return Math.abs(inset - a.left()) <= tolerance;
    }
    Marks.@Nullable Found mark = Marks.of(a);
    return inset <= a.left() + tolerance
        || (mark != null && Math.abs(inset - mark.textLeft()) <= 2 * tolerance);
  }
}
