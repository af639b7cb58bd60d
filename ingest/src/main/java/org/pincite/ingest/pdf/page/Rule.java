package org.pincite.ingest.pdf.page;

/**
 * A straight line drawn on a page, level or upright, in points from the top left corner.
 *
 * @param x left end
 * @param y upper end
 * @param right right end; equal to {@code x} if upright
 * @param bottom lower end; equal to {@code y} if level
 */
public record Rule(double x, double y, double right, double bottom) {
  /** {@return whether it lies level} */
  public boolean isLevel() {
    return right - x >= bottom - y;
  }

  /** {@return its length} */
  public double length() {
    return Math.max(right - x, bottom - y);
  }
}
