package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.draft.Characters;

/**
 * Strings glyphs together to pieces and lines, in the order in which the page draws them. Shares
 * are of the font size.
 */
final class LineMaker {
  /** Gap that parts two words where the page draws no spaces. */
  private static final double WORD_GAP = 0.13;

  /** Gap that parts two words where the page draws its spaces. */
  private static final double WORD_GAP_BESIDE_SPACES = 0.13;

  /** Gap that a drawn space must leave to be believed. */
  private static final double SPACE_SHOWS = 0.04;

  /** Shift of the base line up to which a glyph belongs to the line. */
  private static final double SAME_LINE = 0.5;

  /** The same where one is clearly smaller, as raised marks are. */
  private static final double SAME_LINE_MARK = 0.66;

  /** The same where the glyph touches the one before. */
  private static final double SAME_LINE_TOUCHING = 0.9;

  /** The same, behind a wide gap, where the next cell of a table may begin. */
  private static final double SAME_LINE_AFTER_GAP = 0.15;

  private final Frame frame;
  private final double wordGap;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double baseline;
  private double size;
  private double lineBaseline;
  private double lineSize;
  private @Nullable FontStyle style;
  private boolean spaced;
  private boolean doubled;
  private boolean spaceDrawn;

  LineMaker(Frame frame, boolean spacesArePrinted) {
    this.frame = frame;
    this.wordGap = spacesArePrinted ? WORD_GAP_BESIDE_SPACES : WORD_GAP;
  }

  void add(Glyph glyph, boolean twice) {
    if (glyph.text().isEmpty() || glyph.text().codePoints().allMatch(LineMaker::isGap)) {
      spaceDrawn = true;
      return;
    }
    double x = frame.readX(glyph.x(), glyph.y());
    double y = frame.readY(glyph.x(), glyph.y());
    double end = Math.max(x, frame.readX(glyph.endX(), glyph.endY()));
    if (hasText() && !isOnLine(x, y, glyph.size())) {
      endLine();
    }
    if (!hasText() && pieces.isEmpty()) {
      lineBaseline = y;
      lineSize = glyph.size();
      startPiece(glyph, x, y, false);
    } else {
      double gap = x - right;
      double em = Math.max(glyph.size(), Math.min(size, 2 * glyph.size()));
      boolean space = gap > wordGap * em || (spaceDrawn && gap > SPACE_SHOWS * em);
      if (space || !glyph.style().equals(style) || isShifted(y, glyph.size())) {
        endPiece();
        startPiece(glyph, x, y, space);
      }
    }
    text.append(glyph.text());
    right = Math.max(right, end);
    doubled |= twice;
    spaceDrawn = false;
    if (glyph.size() > 1.15 * lineSize) {
      lineSize = glyph.size();
      lineBaseline = y;
    }
  }

  List<TextLine> finish() {
    endLine();
    return lines;
  }

  private static boolean isGap(int c) {
    return Characters.isSpace(c) || (Characters.isInvisible(c) && c != 0xAD);
  }

  private boolean hasText() {
    return !text.isEmpty();
  }

  private boolean isShifted(double y, double newSize) {
    return Math.abs(y - baseline) > 0.06 * size || Math.abs(newSize - size) > 0.04 * size;
  }

  private boolean isOnLine(double x, double y, double newSize) {
    double em = Math.max(lineSize, newSize);
    double shift = Math.min(Math.abs(y - lineBaseline), Math.abs(y - baseline));
    double gap = x - right;
    boolean mark = Math.min(lineSize, newSize) < 0.85 * em;
    double allowed = gap > 1.2 * em ? SAME_LINE_AFTER_GAP : mark ? SAME_LINE_MARK : SAME_LINE;
    if (Math.abs(gap) < (mark ? 0.3 : 0.12) * em) {
      allowed = SAME_LINE_TOUCHING;
    } else if (mark && lineSize < newSize && gap < 3 * em) {
      // The mark of a note, set off from its text.
      allowed = SAME_LINE_MARK;
    }
    boolean apart = Math.min(lineSize, newSize) < 0.6 * em && gap > 3 * em;
    return !apart && shift <= allowed * em && gap > -0.6 * em && gap < 12 * em;
  }

  private void startPiece(Glyph glyph, double x, double y, boolean afterSpace) {
    left = x;
    right = x;
    baseline = y;
    size = glyph.size();
    style = glyph.style();
    spaced = afterSpace;
    doubled = false;
  }

  private void endPiece() {
    if (hasText() && style != null) {
      pieces.add(new Piece(text.toString(), left, right, baseline, size, style, spaced, doubled));
      text.setLength(0);
    }
  }

  private void endLine() {
    endPiece();
    if (!pieces.isEmpty()) {
      lines.add(new TextLine(frame, pieces));
      pieces.clear();
    }
  }
}
