package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Box;

/** A printed line, or the part of one that stands in one column or cell. Not thread-safe. */
final class TextLine {
  /** What a line is before blocks are made of it. */
  enum Role {
    BODY,
    FURNITURE,
    NOTE,
    SIDE,
    FIGURE
  }

  private final Frame frame;
  private final List<Piece> pieces;
  private final String text;
  final double left;
  final double right;
  final double baseline;
  final double size;
  final double top;
  final double bottom;
  final boolean bold;
  final boolean italic;
  Role role = Role.BODY;
  @Nullable Cell cell;

  TextLine(Frame frame, List<Piece> pieces) {
    this.frame = frame;
    this.pieces = List.copyOf(pieces);
    this.text = join(pieces);
    this.left = pieces.getFirst().left();
    double end = left;
    for (Piece piece : pieces) {
      end = Math.max(end, piece.right());
    }
    this.right = end;
    Piece main = mainPiece(pieces);
    this.baseline = main.baseline();
    this.size = main.size();
    this.top = baseline - size * main.style().ascent();
    this.bottom = baseline + size * main.style().descent();
    this.bold = share(Property.BOLD) > 0.5;
    this.italic = share(Property.ITALIC) > 0.5;
  }

  private enum Property {
    BOLD,
    ITALIC
  }

  Frame frame() {
    return frame;
  }

  List<Piece> pieces() {
    return pieces;
  }

  Piece first() {
    return pieces.getFirst();
  }

  Piece last() {
    return pieces.getLast();
  }

  /** {@return its characters, one space where the page parts words} */
  String text() {
    return text;
  }

  double width() {
    return right - left;
  }

  double centre() {
    return (left + right) / 2;
  }

  /** {@return the first word's width} */
  double firstWordWidth() {
    double end = pieces.getFirst().right();
    for (int i = 1; i < pieces.size() && !pieces.get(i).spaced(); i++) {
      end = pieces.get(i).right();
    }
    return end - left;
  }

  boolean allBold() {
    return share(Property.BOLD) > 0.97;
  }

  Box box() {
    return box(left, right);
  }

  Box box(double from, double to) {
    return frame.displayed(from, top, to, bottom);
  }

  boolean overlapsAcross(TextLine other) {
    return left < other.right && other.left < right;
  }

  /** {@return whether both stand on the same base line, or nearly} */
  boolean isBeside(TextLine other) {
    return Math.abs(baseline - other.baseline) < 0.35 * Math.min(size, other.size);
  }

  private double share(Property property) {
    int all = 0;
    int with = 0;
    for (Piece piece : pieces) {
      int length = letters(piece.text());
      all += length;
      boolean has = property == Property.BOLD ? piece.style().bold() : piece.style().italic();
      with += has ? length : 0;
    }
    return all == 0 ? 0 : (double) with / all;
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }

  private static Piece mainPiece(List<Piece> pieces) {
    Map<Long, Integer> weights = new HashMap<>();
    Piece best = pieces.getFirst();
    int most = -1;
    for (Piece piece : pieces) {
      long key = Math.round(piece.size() * 2) * 100_000 + Math.round(piece.baseline());
      int weight = weights.merge(key, piece.text().length(), Integer::sum);
      if (weight > most) {
        most = weight;
        best = piece;
      }
    }
    return best;
  }

  private static String join(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.spaced() && !text.isEmpty()) {
        text.append(' ');
      }
      text.append(piece.text());
    }
    return text.toString();
  }

  /** {@return this line cut before each of the given pieces, in order} */
  List<TextLine> cutBefore(List<Integer> starts) {
    List<TextLine> parts = new ArrayList<>();
    int from = 0;
    for (int start : starts) {
      parts.add(part(from, start));
      from = start;
    }
    parts.add(part(from, pieces.size()));
    return parts;
  }

  private TextLine part(int from, int to) {
    TextLine part = new TextLine(frame, pieces.subList(from, to));
    part.role = role;
    part.cell = cell;
    return part;
  }
}
