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

  Piece withText(String newText, double newLeft, boolean newSpaced) {
    return new Piece(newText, newLeft, right, baseline, size, style, newSpaced, doubled);
  }
}
