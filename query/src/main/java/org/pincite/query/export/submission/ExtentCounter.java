package org.pincite.query.export.submission;

import java.util.regex.Pattern;

/** Counts words, and lines as far as that can be done without setting them. Not thread-safe. */
final class ExtentCounter {
  private static final Pattern WORD = Pattern.compile("[^\\s]*[\\p{L}\\p{N}][^\\s]*");

  /** Of A4 with margins of two centimetres and a half, in Calibri of eleven points. */
  private static final int LINES_A_PAGE = 44;

  private static final int UNITS_A_LINE = 92;
  private static final int UNITS_A_NOTE_LINE = 118;

  /** Heights in lines of the text. */
  private static final double AFTER_PARAGRAPH = 0.4;

  private static final double NOTE_LINE = 0.75;

  private int words;
  private int notes;
  private int noteWords;
  private int annexWords;
  private double lines;
  private double summaryLines;

  /**
   * Adds a paragraph of the text.
   *
   * @param indented hundredths of the line that it leaves free
   * @param weight height of its lines, in lines of the text
   */
  void text(String text, int indented, double weight) {
    words += words(text);
    double units = UNITS_A_LINE * (100 - indented) / 100.0 / weight;
    lines += Math.ceil(text.length() / units) * weight + AFTER_PARAGRAPH * weight;
  }

  /** Adds a footnote. */
  void note(String text) {
    notes++;
    noteWords += words(text);
    lines += Math.ceil(text.length() / (double) UNITS_A_NOTE_LINE) * NOTE_LINE;
  }

  /** Adds a paragraph behind the text. */
  void annex(String text) {
    annexWords += words(text);
    lines += Math.ceil(text.length() / (double) UNITS_A_LINE) + AFTER_PARAGRAPH;
  }

  /** Takes what was added so far for the summary. */
  void endSummary() {
    summaryLines = lines;
  }

  Extent extent() {
    return new Extent(
        words, notes, noteWords, annexWords, summaryLines / LINES_A_PAGE, lines / LINES_A_PAGE);
  }

  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
