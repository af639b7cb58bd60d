package org.pincite.ingest.pdf.page;

import org.pincite.corpus.Box;

/**
 * The frame in which a page is read: its text runs to the right in it, also where the page shows
 * the text turned.
 *
 * @param turn quarters of a turn, clockwise, of the text on the page as displayed
 * @param width of the page as displayed
 * @param height of the page as displayed
 */
record Frame(int turn, double width, double height) {

  double readX(double x, double y) {
    return switch (turn) {
      case 1 -> y;
      case 2 -> width - x;
      case 3 -> height - y;
      default -> x;
    };
  }

  double readY(double x, double y) {
    return switch (turn) {
      case 1 -> width - x;
      case 2 -> height - y;
      case 3 -> x;
      default -> y;
    };
  }

  double readWidth() {
    return turn % 2 == 0 ? width : height;
  }

  double readHeight() {
    return turn % 2 == 0 ? height : width;
  }

  /** {@return a box of the reading frame as it lies on the page as displayed} */
  Box displayed(double left, double top, double right, double bottom) {
    return switch (turn) {
      case 1 -> new Box(width - bottom, left, bottom - top, right - left);
      case 2 -> new Box(width - right, height - bottom, right - left, bottom - top);
      case 3 -> new Box(top, height - right, bottom - top, right - left);
      default -> new Box(left, top, right - left, bottom - top);
    };
  }
}
