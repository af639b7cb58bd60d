package org.pincite.ingest.pdf.heading;

import java.util.List;

/**
 * What a file says about its headings beside drawing them.
 *
 * @param outline its bookmarks in order
 * @param headings where its tags say that headings stand; empty if they are missing or not sound
 */
public record StatedStructure(List<Bookmark> outline, List<Spot> headings) {
  /** Nothing is said. */
  public static final StatedStructure NONE = new StatedStructure(List.of(), List.of());

  /**
   * An entry of the outline.
   *
   * @param title as it stands there
   * @param depth from 1
   */
  public record Bookmark(String title, int depth) {}

  /**
   * A place where content of a tagged heading begins.
   *
   * @param page its index, from 1
   * @param x of its first letter, in points from the left of the page as displayed
   * @param y of its base line, in points from the top
   * @param level from 1
   */
  public record Spot(int page, double x, double y, int level) {}
}
