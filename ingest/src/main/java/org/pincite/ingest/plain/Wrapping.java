package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.BlockKind;

/**
 * Makes pieces of lines that have no blank line between them: lines that a program or a column
 * broke go together, lines that are paragraphs of their own do not.
 */
final class Wrapping {
  /** Characters above which no program wraps lines. */
  private static final int WIDEST = 130;

  /** Lines on each side that show how wide a column is. */
  private static final int AROUND = 3;

  /** Share of the column's width that a line fills if the next word would not fit. */
  private static final double FULL = 0.85;

  /** Share of the column's width under which a line without a stop is a line of its own. */
  private static final double SHORT = 0.55;

  private final List<TextLine> lines;
  private final boolean unwrapped;
  private final boolean listed;

  /** Lines that begin with a dash: a single one is a dash within a sentence. */
  private final long dashes;

  private Wrapping(List<TextLine> lines) {
    this.lines = lines;
    this.unwrapped = lines.stream().anyMatch(line -> line.length() > WIDEST);
    this.listed = isListed(lines);
    this.dashes =
        lines.stream()
            .filter(line -> isDash(line) && !Bullets.bullet(line.text()).isEmpty())
            .count();
  }

  /** {@return the pieces, in order} */
  static List<Piece> pieces(List<TextLine> run) {
    List<TextLine> lines = new ArrayList<>();
    run.forEach(line -> lines.addAll(Bullets.apart(line)));
    Wrapping wrapping = new Wrapping(lines);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && !wrapping.breaksBefore(i)) {
        pieces.getLast().lines.add(lines.get(i));
      } else {
        pieces.add(begin(lines.get(i)));
      }
    }
    pieces.getFirst().apart = pieces.size() == 1;
    for (Piece piece : pieces) {
      if (piece.lines.stream().allMatch(line -> DraftWriter.half(line.text()) > 0)) {
        piece.kind = BlockKind.HEADING;
        piece.level = 1;
        piece.stated = true;
      }
    }
    return pieces;
  }

  private static Piece begin(TextLine line) {
    Piece piece = Piece.of(line);
    String bullet = Bullets.bullet(line.text());
    if (!bullet.isEmpty()) {
      piece.kind = BlockKind.LIST_ITEM;
      piece.mark = bullet.strip();
      piece.lines.set(0, line.withText(line.text().substring(bullet.length())));
      piece.level = 1 + Math.min(4, line.indent() / 3);
    } else if (line.indent() > 0 && Bullets.isNumbered(line.text())) {
      piece.kind = BlockKind.LIST_ITEM;
      piece.level = 1 + Math.min(4, line.indent() / 3);
    }
    return piece;
  }

  private boolean breaksBefore(int index) {
    TextLine above = lines.get(index - 1);
    TextLine line = lines.get(index);
    if (line.opensPage()) {
      return true;
    }
    if (!Bullets.bullet(line.text()).isEmpty()) {
      return !isDash(line) || dashes > 1 || above.endsSentence();
    }
    if (DraftWriter.half(above.text()) > 0 != DraftWriter.half(line.text()) > 0) {
      return true;
    }
    if (line.indent() == 1 && above.indent() == 0 && !isFull(index - 1)) {
      return true;
    }
    if (line.startsSmall() && !(unwrapped && above.endsSentence())) {
      return false;
    }
    if (Bullets.isNumbered(line.text())) {
      return listed || above.endsSentence() || index == 1;
    }
    if (unwrapped || listed) {
      return above.length() > WIDEST || above.endsSentence() || !isFull(index - 1);
    }
    if (line.indent() > above.indent() && above.endsSentence()) {
      return true;
    }
    boolean full = isFull(index - 1);
    if (above.endsSentence()) {
      return !full;
    }
    return !full && above.length() < SHORT * width(index - 1) && !line.startsSmall();
  }

  private static boolean isDash(TextLine line) {
    return !line.isBlank() && "–—-".indexOf(line.text().charAt(0)) >= 0;
  }

  /** Whether the next line's first word would not have fitted on a line. */
  private boolean isFull(int index) {
    int needed = lines.get(index).length();
    if (index + 1 < lines.size()) {
      needed += 1 + lines.get(index + 1).firstWord().length();
    }
    return needed > FULL * width(index);
  }

  /** The longest line around one: columns narrow where they run around a picture. */
  private int width(int index) {
    int width = 0;
    for (int i = Math.max(0, index - AROUND);
        i <= Math.min(lines.size() - 1, index + AROUND);
        i++) {
      width = Math.max(width, lines.get(i).length());
    }
    return width;
  }

  /** Whether all lines begin like lines of their own and few end like sentences. */
  private static boolean isListed(List<TextLine> lines) {
    if (lines.size() < 3) {
      return false;
    }
    long small = lines.stream().filter(TextLine::startsSmall).count();
    long ends = lines.stream().filter(line -> line.text().matches(".*[,.;–-]$")).count();
    return small == 0 && 3 * ends <= lines.size();
  }
}
