package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines that a page draws across two columns, row by row, at the gutter between them. Shares
 * are of the font size.
 */
final class Gutters {
  /** Lines with a wide gap from which a page may be drawn so. */
  private static final int LEAST_LINES = 6;

  /** Gap that may be a gutter; words of a justified line seldom stand so far apart. */
  private static final double WIDE = 1.0;

  private Gutters() {}

  static void cut(LaidPage page) {
    List<TextLine> parts = new ArrayList<>();
    int wide = 0;
    for (TextLine line : page.lines()) {
      List<Integer> starts = isFree(line) ? gaps(line, List.of()) : List.of();
      wide += starts.isEmpty() ? 0 : 1;
      parts.addAll(starts.isEmpty() ? List.of(line) : line.cutBefore(starts));
    }
    if (wide < LEAST_LINES) {
      return;
    }
    List<Double> gutters = Columns.of(parts, page.width()).gutters();
    List<TextLine> cut = new ArrayList<>();
    for (TextLine line : page.lines()) {
      List<Integer> starts = gutters.isEmpty() || !isFree(line) ? List.of() : gaps(line, gutters);
      cut.addAll(starts.isEmpty() ? List.of(line) : line.cutBefore(starts));
    }
    page.lines().clear();
    page.lines().addAll(cut);
  }

  private static boolean isFree(TextLine line) {
    return line.role() == TextLine.Role.BODY && line.cell() == null;
  }

  /** {@return the pieces that wide gaps part from those before, at gutters if any are given} */
  private static List<Integer> gaps(TextLine line, List<Double> gutters) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i < line.pieces().size(); i++) {
      double from = line.pieces().get(i - 1).right();
      double to = line.pieces().get(i).left();
      boolean there =
          gutters.isEmpty() || gutters.stream().anyMatch(x -> x > from - 2 && x < to + 2);
      if (to - from > WIDE * line.size() && there) {
        starts.add(i);
      }
    }
    return starts;
  }
}
