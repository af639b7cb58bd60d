package org.pincite.ingest.structure;

import java.util.List;

/**
 * What stands at a block's start and could be its number.
 *
 * @param form digits, letters or a question's number
 * @param shape the punctuation around it
 * @param parts its parts as numbers: {@code 3.12} is 3 and 12, {@code B4} is 2 and 4; empty for
 *     letters
 * @param letters the letters of a lettered part ({@code a}, {@code iv}), or the letters added to a
 *     number put in later ({@code A} of {@code 47A}), or nothing
 * @param printed as printed, without white space around it
 * @param end where the text goes on, in units of the first line; 0 if the extractor had already
 *     taken the number off
 */
record NumberToken(
    Form form, Shape shape, List<Integer> parts, String letters, String printed, int end) {
  /** What the number is made of. */
  enum Form {
    /** {@code 47}. */
    DECIMAL,
    /** {@code 3.12}, {@code 1.2.3}. */
    DOTTED,
    /** {@code A4}, {@code B.12}: of an annex. */
    ANNEX,
    /** {@code Q45}. */
    QUESTION,
    /** {@code (a)}, {@code (iv)}, {@code B.}. */
    LETTER
  }

  /** What stands around it. */
  enum Shape {
    /** {@code 47}. */
    BARE,
    /** {@code 47.}. */
    STOP,
    /** {@code 47)}. */
    CLOSED,
    /** {@code (47)}. */
    ROUND,
    /** {@code [47]}. */
    SQUARE
  }

  NumberToken {
    parts = List.copyOf(parts);
  }

  /** {@return the number of a block: as printed, without the stop behind it} */
  String number() {
    return printed.endsWith(".") || printed.endsWith(":")
        ? printed.substring(0, printed.length() - 1)
        : printed;
  }

  /** {@return the number as a paragraph's is cited: without brackets} */
  String paragraph() {
    String number = number();
    int from = number.startsWith("(") || number.startsWith("[") ? 1 : 0;
    int to = number.endsWith(")") || number.endsWith("]") ? number.length() - 1 : number.length();
    return number.substring(from, Math.max(from, to));
  }

  /** {@return the last part} */
  int last() {
    return parts.getLast();
  }
}
