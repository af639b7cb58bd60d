package org.pincite.ingest.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the coordinates of a PDF page (from the bottom left, before rotation) to the page as it is
 * displayed (from the top left of the crop box, after rotation).
 */
record PageFrame(double left, double top, double boxWidth, double boxHeight, int turn) {
  /** Points in length from which a side is an error; PDF 1.7 allows 14,400. */
  private static final float NO_PAGE = 1_000_000;

  static PageFrame of(PDPage page) {
    PDRectangle stated = page.getCropBox();
    boolean absurd = !(stated.getWidth() < NO_PAGE && stated.getHeight() < NO_PAGE);
    // What PDFBox assumes where no box is stated.
    PDRectangle crop = absurd ? PDRectangle.LETTER : stated;
    int turn = Math.floorMod(page.getRotation() / 90, 4);
    return new PageFrame(
        crop.getLowerLeftX(), crop.getUpperRightY(), crop.getWidth(), crop.getHeight(), turn);
  }

  double width() {
    return turn % 2 == 0 ? boxWidth : boxHeight;
  }

  double height() {
    return turn % 2 == 0 ? boxHeight : boxWidth;
  }

  double x(double pdfX, double pdfY) {
    return switch (turn) {
      case 1 -> boxHeight - (top - pdfY);
      case 2 -> boxWidth - (pdfX - left);
      case 3 -> top - pdfY;
      default -> pdfX - left;
    };
  }

  double y(double pdfX, double pdfY) {
    return switch (turn) {
      case 1 -> pdfX - left;
      case 2 -> boxHeight - (top - pdfY);
      case 3 -> boxWidth - (pdfX - left);
      default -> top - pdfY;
    };
  }

  /** {@return whether a point lies on the page, or at most a little outside} */
  boolean shows(double x, double y) {
    return x > -2 && y > -2 && x < width() + 2 && y < height() + 2;
  }
}
