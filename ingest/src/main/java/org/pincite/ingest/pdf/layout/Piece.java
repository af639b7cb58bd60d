package org.pincite.ingest.pdf.layout;

/**
 * A run of characters without a space, of one font, size and base line. Coordinates in the reading
 * frame of its page.
 *
 * @param spaced whether a space parts it from the piece before
 * @param doubled whether the page prints it twice in the same place
 */
record Piece(
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

  boolean overlapsLineOf(double otherBaseline, double otherSize) {
    return Math.abs(baseline - otherBaseline) < 0.6 * Math.max(size, otherSize);
  }
}
