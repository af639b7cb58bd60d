package org.pincite.ingest.ocr;

/**
 * A word as recognised, with its box in pixels of the picture.
 *
 * @param text without white space
 * @param confidence from 0 to 1
 */
public record OcrWord(
    String text, double left, double top, double right, double bottom, double confidence) {
  /** {@return whether it has a letter or a digit: marks alone are mostly dirt} */
  public boolean saysSomething() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
