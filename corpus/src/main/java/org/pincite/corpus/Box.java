package org.pincite.corpus;

/**
 * A rectangle on a page as it is displayed: points (1/72 inch) from the top left corner of the crop
 * box after rotation, x to the right and y downwards, rounded to tenths.
 *
 * @param x left edge
 * @param y top edge
 * @param width not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {
  public Box {
    x = tenth(x);
    y = tenth(y);
    width = tenth(Math.max(0, width));
    height = tenth(Math.max(0, height));
  }

  /** {@return the right edge} */
  public double right() {
    return x + width;
  }

  /** {@return the bottom edge} */
  public double bottom() {
    return y + height;
  }

  /** {@return the smallest box around both} */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  private static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }
}
