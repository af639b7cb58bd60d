package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the body lines of a page in the order in which they are read. Pages mostly draw them so; the
 * places of the lines are asked where a page draws upwards or from column to column and back, and
 * sentences that run on from line to line decide between the orders that remain.
 */
public final class ReadingOrder {
  /** Lines of a page beyond which it is a drawing, and kept as drawn. */
  private static final int MOST_LINES = 1500;

  /** Leaps between columns, and their share of the lines, from which they are drawn row by row. */
  private static final int MANY_LEAPS = 8;

  private static final double ROW_BY_ROW = 0.6;

  /** Sentences by which an order must be ahead of another to be sure. */
  private static final int CLEAR_LEAD = 3;

  /** Pairs of lines printed over each other from which nobody can tell their order. */
  private static final int MANY_OVERPRINTS = 3;

  private static final Pattern ENDED = Pattern.compile("[.?!:;…]['\"’”)\\]»]*$");

  private ReadingOrder() {}

  /**
   * Reorders the lines of a page whose furniture is known.
   *
   * @return whether the order is sure; otherwise it is a guess
   */
  public static boolean restore(LaidPage page) {
    List<TextLine> drawn = page.withRole(TextLine.Role.BODY);
    if (drawn.size() < 2 || drawn.size() > MOST_LINES) {
      return true;
    }
    Precedence precedence = new Precedence(drawn);
    Columns columns = Columns.of(page);
    boolean sure = true;
    if (isDrawnRowByRow(drawn, columns)) {
      sure = byColumn(page, drawn, columns);
    } else if (precedence.isBroken()) {
      sure = byPlace(page, drawn, precedence.sort(), columns);
    } else if (isStraddled(page, columns)) {
      List<TextLine> inColumns = columns.inOrder(drawn);
      reorder(page, lead(inColumns, drawn) >= 0 ? inColumns : drawn);
    }
    return sure && precedence.overprints() < MANY_OVERPRINTS;
  }

  /** {@return whether a pull quote stands across columns, which go on below it} */
  private static boolean isStraddled(LaidPage page, Columns columns) {
    return page.withRole(TextLine.Role.ASIDE).stream().anyMatch(line -> columns.column(line) < 0);
  }

  /** Takes the columns one after the other, unless that breaks more sentences off. */
  private static boolean byColumn(LaidPage page, List<TextLine> drawn, Columns columns) {
    List<TextLine> inColumns = columns.inOrder(drawn);
    reorder(page, lead(inColumns, drawn) > -CLEAR_LEAD ? inColumns : drawn);
    return lead(inColumns, drawn) >= 0 && sentencesCarriedOn(inColumns) >= CLEAR_LEAD;
  }

  /** Takes the order by places that carries most sentences on; the first one in doubt. */
  private static boolean byPlace(
      LaidPage page, List<TextLine> drawn, List<TextLine> sorted, Columns columns) {
    List<List<TextLine>> orders = new ArrayList<>(List.of(sorted, drawn));
    boolean inColumns = !columns.gutters().isEmpty();
    if (inColumns) {
      orders.add(columns.inOrder(drawn));
    }
    List<TextLine> best = sorted;
    for (List<TextLine> order : orders) {
      best = lead(order, best) > 0 ? order : best;
    }
    List<TextLine> chosen = best;
    reorder(page, chosen);
    return !inColumns
        || orders.stream()
            .allMatch(order -> order.equals(chosen) || lead(chosen, order) >= CLEAR_LEAD);
  }

  private static int lead(List<TextLine> order, List<TextLine> other) {
    return sentencesCarriedOn(order) - sentencesCarriedOn(other);
  }

  private static void reorder(LaidPage page, List<TextLine> order) {
    List<TextLine> rest =
        page.lines().stream().filter(line -> line.role() != TextLine.Role.BODY).toList();
    page.lines().clear();
    page.lines().addAll(order);
    page.lines().addAll(rest);
  }

  /** {@return whether nearly every line of prose stands in another column than the one before} */
  private static boolean isDrawnRowByRow(List<TextLine> drawn, Columns columns) {
    int lines = 0;
    int leaps = 0;
    int last = -1;
    for (TextLine line : drawn) {
      int column = line.cell() == null && !columns.gutters().isEmpty() ? columns.column(line) : -1;
      if (column >= 0) {
        lines++;
        leaps += last >= 0 && column != last ? 1 : 0;
        last = column;
      }
    }
    return leaps >= MANY_LEAPS && leaps > ROW_BY_ROW * lines;
  }

  /** {@return lines that go on in mid-sentence, less those that break off a sentence} */
  private static int sentencesCarriedOn(List<TextLine> order) {
    int sum = 0;
    for (int i = 1; i < order.size(); i++) {
      TextLine a = order.get(i - 1);
      TextLine b = order.get(i);
      if (a.cell() == null && b.cell() == null && Math.abs(a.size() - b.size()) < 0.06 * b.size()) {
        boolean ended = ENDED.matcher(a.text()).find();
        boolean lower = Character.isLowerCase(b.text().codePointAt(0));
        sum += lower ? (ended ? -1 : 1) : 0;
      }
    }
    return sum;
  }

  /** The relation "stands above, in the same column" between lines of a page. */
  private static final class Precedence {
    private final List<TextLine> lines;
    private boolean broken;
    private int overprints;

    Precedence(List<TextLine> lines) {
      this.lines = lines;
      for (int j = 1; j < lines.size(); j++) {
        for (int i = 0; i < j; i++) {
          compare(lines.get(i), lines.get(j));
        }
      }
    }

    private void compare(TextLine earlier, TextLine later) {
      if (shareWidth(earlier, later)) {
        double apart = Math.abs(earlier.baseline() - later.baseline());
        double size = Math.min(earlier.size(), later.size());
        overprints += apart < 0.4 * size ? 1 : 0;
        broken |= isAbove(later, earlier);
      }
    }

    /** {@return whether a line is drawn after one that stands below it} */
    boolean isBroken() {
      return broken;
    }

    /** {@return pairs of lines that are printed over each other} */
    int overprints() {
      return overprints;
    }

    /** {@return the lines, each behind all that stand above it, and else as they are drawn} */
    List<TextLine> sort() {
      int size = lines.size();
      int[] above = new int[size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          above[i] += precedes(j, i) ? 1 : 0;
        }
      }
      List<TextLine> sorted = new ArrayList<>(size);
      while (sorted.size() < size) {
        int next = firstFree(above);
        above[next] = -1;
        sorted.add(lines.get(next));
        for (int j = 0; j < size; j++) {
          above[j] -= above[j] > 0 && precedes(next, j) ? 1 : 0;
        }
      }
      return sorted;
    }

    private static int firstFree(int[] above) {
      int least = -1;
      for (int i = 0; i < above.length; i++) {
        if (above[i] == 0) {
          return i;
        }
        if (above[i] > 0 && (least < 0 || above[i] < above[least])) {
          least = i;
        }
      }
      return least;
    }

    private boolean precedes(int i, int j) {
      TextLine a = lines.get(i);
      TextLine b = lines.get(j);
      return i != j && isAbove(a, b) && shareWidth(a, b);
    }

    private static boolean isAbove(TextLine a, TextLine b) {
      return b.baseline() - a.baseline() > 0.5 * Math.min(a.size(), b.size());
    }

    /** {@return whether lines overlap across by more than a stray letter} */
    private static boolean shareWidth(TextLine a, TextLine b) {
      double shared = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
      return shared
          > Math.min(0.5 * Math.min(a.size(), b.size()), 0.3 * Math.min(a.width(), b.width()));
    }
  }
}
