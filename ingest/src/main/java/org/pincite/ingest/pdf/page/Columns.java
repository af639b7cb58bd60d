package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a page, found by the upright strips that no line crosses.
 *
 * @param gutters middles of the strips between columns, from the left
 */
public record Columns(List<Double> gutters) {
  /** Lines that must stand on both sides of a gutter. */
  private static final int LEAST_LINES = 6;

  /** Characters of a line of prose on average; side headings and figures are shorter. */
  private static final int LEAST_LETTERS = 26;

  /** The same where a column is set narrow over most of the page. */
  private static final int FEW_LETTERS = 16;

  private static final int MANY_LINES = 24;

  /** Width in points from which a strip parts columns. */
  private static final int LEAST_WIDTH = 7;

  /** {@return the columns of a page; lines in cells and furniture do not count} */
  public static Columns of(LaidPage page) {
    return of(page.lines(), page.width());
  }

  static Columns of(List<TextLine> all, double pageWidth) {
    List<TextLine> lines =
        all.stream()
            .filter(line -> line.cell() == null)
            .filter(
                line ->
                    switch (line.role()) {
                      case BODY, CONTENTS, NOTE, SIDE -> true;
                      case ASIDE, FIGURE, FURNITURE -> false;
                    })
            .toList();
    int width = (int) Math.ceil(pageWidth) + 1;
    int[] cover = new int[width];
    for (TextLine line : lines) {
      int to = Math.min(width - 1, (int) line.right());
      for (int x = Math.max(0, (int) line.left()); x <= to; x++) {
        cover[x]++;
      }
    }
    List<Double> gutters = new ArrayList<>();
    int from = -1;
    int allowed = lines.size() / 12;
    for (int x = 0; x < width; x++) {
      if (cover[x] <= allowed) {
        from = from < 0 ? x : from;
      } else {
        if (from > 0 && x - from >= LEAST_WIDTH && parts(lines, from, x)) {
          gutters.add((from + x) / 2.0);
        }
        from = -1;
      }
    }
    return new Columns(gutters);
  }

  /** {@return whether prose stands on both sides of a strip, side by side} */
  private static boolean parts(List<TextLine> lines, int from, int to) {
    int left = 0;
    int right = 0;
    int leftLetters = 0;
    int rightLetters = 0;
    double leftTop = Double.MAX_VALUE;
    double leftBottom = 0;
    for (TextLine line : lines) {
      if (line.right() <= to) {
        left++;
        leftLetters += line.text().length();
        leftTop = Math.min(leftTop, line.top());
        leftBottom = Math.max(leftBottom, line.bottom());
      }
    }
    for (TextLine line : lines) {
      if (line.left() >= from && line.bottom() > leftTop && line.top() < leftBottom) {
        right++;
        rightLetters += line.text().length();
      }
    }
    return left >= LEAST_LINES
        && right >= LEAST_LINES
        && isProse(left, leftLetters)
        && isProse(right, rightLetters);
  }

  /**
   * {@return whether lines are long enough for prose, or so many that a margin never holds them}
   */
  private static boolean isProse(int lines, int letters) {
    return letters / lines > LEAST_LETTERS
        || (lines >= MANY_LINES && letters / lines > FEW_LETTERS);
  }

  /** {@return the number of the column a line stands in from 0, or -1 if it spans several} */
  public int column(TextLine line) {
    int column = 0;
    for (double gutter : gutters) {
      if (line.left() < gutter - 2 && line.right() > gutter + 2) {
        return -1;
      }
      if (line.left() >= gutter - 2) {
        column++;
      }
    }
    return column;
  }

  /**
   * {@return lines column by column; those that span columns part the page in bands, each read from
   * its first column to its last}
   */
  List<TextLine> inOrder(List<TextLine> lines) {
    double[] spanning =
        lines.stream()
            .filter(l -> column(l) < 0)
            .mapToDouble(TextLine::baseline)
            .sorted()
            .toArray();
    return lines.stream()
        .sorted(
            Comparator.comparingInt((TextLine line) -> band(line, spanning))
                .thenComparingInt(this::column)
                .thenComparingDouble(TextLine::baseline)
                .thenComparingDouble(TextLine::left))
        .toList();
  }

  /** {@return how many spanning lines stand at a line's height or above} */
  private static int band(TextLine line, double[] spanning) {
    int band = 0;
    while (band < spanning.length && spanning[band] <= line.baseline() + 0.3 * line.size()) {
      band++;
    }
    return band;
  }

  /** {@return the lines of each column; those that span several count to the first} */
  public List<List<TextLine>> columns(List<TextLine> lines) {
    List<List<TextLine>> columns = new ArrayList<>();
    for (int i = 0; i <= gutters.size(); i++) {
      columns.add(new ArrayList<>());
    }
    for (TextLine line : lines) {
      columns.get(Math.max(0, column(line))).add(line);
    }
    return columns;
  }
}
