package org.pincite.corpus;

/**
 * How surely one word was recognised.
 *
 * @param x middle of the word in points, as in {@link Box}, rounded to tenths
 * @param y middle of the word in points, rounded to tenths
 * @param confidence what the engine says of it, from 0 to 1, rounded to hundredths
 */
public record RecognisedWord(double x, double y, double confidence) {
  public RecognisedWord {
    x = Math.round(x * 10) / 10.0;
    y = Math.round(y * 10) / 10.0;
    confidence = Math.round(Math.clamp(confidence, 0, 1) * 100) / 100.0;
  }

  boolean isIn(Box box) {
    return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
  }
}
