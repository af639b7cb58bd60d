package org.pincite.ingest.pdf.page;

/**
 * A character as a page shows it, in points from the top left corner of the page as displayed.
 *
 * @param text its Unicode characters
 * @param x where its base line begins
 * @param y where its base line begins
 * @param endX where its base line ends
 * @param endY where its base line ends
 * @param size height of its font in points
 * @param turn quarters of a turn, clockwise, by which its base line is turned: 0 to 3
 * @param style its font
 */
public record Glyph(
    String text,
    double x,
    double y,
    double endX,
    double endY,
    double size,
    int turn,
    FontStyle style) {}
