package org.pincite.ingest.pdf.page;

/**
 * A run of characters without a space, of one font, size and base line. Coordinates in the reading
 * frame of its page.
 *
 * @param spaced whether a space parts it from the piece before
 * @param doubled whether the page prints it twice in the same place
 */
public record Piece(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    FontStyle style,
    boolean spaced,
    boolean doubled) {

  /** {@return the characters between two indices; it stands where they do if all are as wide} */
  Piece part(int from, int to) {
    double wide = (right - left) / text.length();
    return new Piece(
        text.substring(from, to),
        left + from * wide,
        left + to * wide,
        baseline,
        size,
        style,
        spaced && from == 0,
        doubled);
  }

  Piece withText(String newText, double newLeft, boolean newSpaced) {
    return new Piece(newText, newLeft, right, baseline, size, style, newSpaced, doubled);
  }
}
