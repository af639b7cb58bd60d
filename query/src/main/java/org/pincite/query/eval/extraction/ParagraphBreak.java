package org.pincite.query.eval.extraction;

/** What separates paragraphs in plain text. */
public enum ParagraphBreak {
  /** A blank line; the end of a page alone says nothing about paragraphs. */
  BLANK,
  /** The end of a line. */
  LINE
}
