package org.pincite.ingest.pdf.heading;

import java.util.Comparator;

/**
 * How a heading is set; the order of styles is that of levels.
 *
 * @param size in half points
 * @param capitals whether it is set in capitals alone
 */
public record HeadingStyle(long size, boolean capitals, boolean bold, boolean italic)
    implements Comparable<HeadingStyle> {
  private static final Comparator<HeadingStyle> HIGHEST_FIRST =
      Comparator.comparingLong(HeadingStyle::size)
          .reversed()
          .thenComparing(style -> !style.bold())
          .thenComparing(style -> !style.capitals())
          .thenComparing(HeadingStyle::italic);

  @Override
  public int compareTo(HeadingStyle other) {
    return HIGHEST_FIRST.compare(this, other);
  }
}
