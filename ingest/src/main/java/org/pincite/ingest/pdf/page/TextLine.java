package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Box;

/** A printed line, or the part of one that stands in one column or cell. Not thread-safe. */
public final class TextLine {
  /** What a line is before blocks are made of it. */
  public enum Role {
    /** Text in a column. */
    BODY,
    /** Running head, footer, page number. */
    FURNITURE,
    /** Part of an entry of a table of contents. */
    CONTENTS,
    /** Part of a note at the foot. */
    NOTE,
    /** Beside the column, in the margin. */
    SIDE,
    /** Part of a pull quote: set apart from the text that it interrupts. */
    ASIDE,
    /** Turned, as in pictures or at the edge. */
    FIGURE
  }

  private final Frame frame;
  private final List<Piece> pieces;
  private final String text;
  private final double left;
  private final double right;
  private final double baseline;
  private final double size;
  private final double top;
  private final double bottom;
  private final boolean bold;
  private final boolean italic;
  private Role role = Role.BODY;
  private @Nullable Cell cell;

  TextLine(Frame frame, List<Piece> pieces) {
    this.frame = frame;
    this.pieces = List.copyOf(pieces);
    this.text = joinPieces(pieces);
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

  /** {@return the left edge, in the reading frame of the page as all coordinates} */
  public double left() {
    return left;
  }

  /** {@return the right edge} */
  public double right() {
    return right;
  }

  /** {@return the height of most letters' base line} */
  public double baseline() {
    return baseline;
  }

  /** {@return the size of most letters} */
  public double size() {
    return size;
  }

  /** {@return the upper edge} */
  public double top() {
    return top;
  }

  /** {@return the lower edge} */
  public double bottom() {
    return bottom;
  }

  /** {@return whether most letters are bold} */
  public boolean bold() {
    return bold;
  }

  /** {@return whether most letters lean} */
  public boolean italic() {
    return italic;
  }

  /** {@return what the line is, as far as is known yet} */
  public Role role() {
    return role;
  }

  /** Says what the line is. */
  public void role(Role newRole) {
    this.role = newRole;
  }

  /** {@return the cell between drawn lines that it stands in, or null} */
  public @Nullable Cell cell() {
    return cell;
  }

  void cell(@Nullable Cell newCell) {
    this.cell = newCell;
  }

  /** {@return whether the page as displayed shows it turned} */
  public boolean isTurned() {
    return frame.turn() != 0;
  }

  /** {@return this line with the pieces of another put before its own} */
  public TextLine behind(TextLine other) {
    List<Piece> all = new ArrayList<>(other.pieces);
    all.add(first().withText(first().text(), first().left(), true));
    all.addAll(pieces.subList(1, pieces.size()));
    return new TextLine(frame, all);
  }

  /**
   * {@return this line with a piece cut in up to three; the edges between them are in proportion to
   * their characters}
   *
   * @param index the index of the piece
   * @param from where the middle part begins
   * @param to where it ends, exclusive
   */
  public TextLine withCut(int index, int from, int to) {
    List<Piece> all = new ArrayList<>(pieces.subList(0, index));
    Piece piece = pieces.get(index);
    Stream.of(piece.part(0, from), piece.part(from, to), piece.part(to, piece.text().length()))
        .filter(part -> !part.text().isEmpty())
        .forEach(all::add);
    all.addAll(pieces.subList(index + 1, pieces.size()));
    TextLine cut = new TextLine(frame, all);
    cut.role(role);
    cut.cell = cell;
    return cut;
  }

  Frame frame() {
    return frame;
  }

  /** {@return its pieces, from left to right} */
  public List<Piece> pieces() {
    return pieces;
  }

  /** {@return its first piece} */
  public Piece first() {
    return pieces.getFirst();
  }

  /** {@return its last piece} */
  public Piece last() {
    return pieces.getLast();
  }

  /** {@return its characters, one space where the page parts words} */
  public String text() {
    return text;
  }

  /** {@return its width} */
  public double width() {
    return right - left;
  }

  /** {@return the middle between its edges} */
  public double centre() {
    return (left + right) / 2;
  }

  /** {@return the first word's width} */
  public double firstWordWidth() {
    double end = pieces.getFirst().right();
    for (int i = 1; i < pieces.size() && !pieces.get(i).spaced(); i++) {
      end = pieces.get(i).right();
    }
    return end - left;
  }

  /** {@return whether all letters are bold, a stray one apart} */
  public boolean allBold() {
    return share(Property.BOLD) > 0.97;
  }

  /** {@return the part of it between two edges, on the page as displayed} */
  public Box box(double from, double to) {
    return frame.displayed(from, top, to, bottom);
  }

  /** {@return whether an upright line could cross both} */
  public boolean overlapsAcross(TextLine other) {
    return left < other.right && other.left < right;
  }

  /** {@return whether both stand on the same base line, or nearly} */
  public boolean isBeside(TextLine other) {
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
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
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

  /** {@return the characters of lines, one space between them} */
  public static String join(List<TextLine> lines) {
    return String.join(" ", lines.stream().map(TextLine::text).toList());
  }

  private static String joinPieces(List<Piece> pieces) {
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
    part.role(role);
    part.cell = cell;
    return part;
  }
}
