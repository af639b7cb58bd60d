package org.pincite.query.check.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pincite.query.check.align.Step.Kind;
import org.pincite.query.check.text.Order;
import org.pincite.query.check.text.QuotedText;
import org.pincite.query.check.text.SourceText;
import org.pincite.query.check.text.SourceText.Reading;
import org.pincite.query.check.text.Words;

/**
 * Lays a quotation beside the passage of a document that comes nearest, by the cheapest sequence of
 * words kept, changed, added and left out (Needleman and Wunsch 1970, with Gotoh's price for
 * opening a gap, the passage's ends free).
 */
public final class Aligner {
  private static final float OTHER = 1.05f;
  private static final float ADDED = 1.1f;
  private static final float OPEN = 1f;
  private static final float EXTEND = 0.3f;

  /** What words cost that are left out where the quotation says so. */
  private static final float ANNOUNCED = 0.02f;

  /** Windows of a document that are looked at closely. */
  private static final int WINDOWS = 3;

  private final QuotedText quoted;
  private final SourceText source;
  private final Order order;
  private final boolean[] gapBefore;

  private Aligner(QuotedText quoted, SourceText source, Order order) {
    this.quoted = quoted;
    this.source = source;
    this.order = order;
    this.gapBefore = new boolean[quoted.words().size() + 1];
    for (int i = 1; i < quoted.segments().size(); i++) {
      gapBefore[quoted.segments().get(i).from()] = true;
    }
  }

  /** {@return the nearest passage, if the document has words of the quotation at all} */
  public static Optional<Alignment> align(QuotedText quoted, SourceText source) {
    List<Alignment> found = new ArrayList<>();
    Order order = source.order(Reading.RUNNING);
    Aligner aligner = new Aligner(quoted, source, order);
    for (int start : Seeds.of(quoted.words(), source.words(), order).windows(WINDOWS)) {
      found.add(aligner.at(start));
    }
    return found.stream()
        .filter(alignment -> alignment.same() > 0)
        .max(
            Comparator.comparingInt(Alignment::same)
                .thenComparing(Comparator.comparingInt(Alignment::differing).reversed()));
  }

  private Alignment at(int start) {
    int length = quoted.words().size();
    int slack = 12 + length / 2;
    int from = Math.max(0, start - slack);
    int to = Math.min(order.size(), start + length + 2 * slack);
    return new Alignment(quoted, source, order, new Grid(from, to).steps());
  }

  /** The costs of all ways through one window; a column a place, a row a word. */
  private final class Grid {
    private final Words words = quoted.words();
    private final int from;
    private final int columns;
    private final int rows = words.size() + 1;
    private final float[][] best;
    private final float[][] leaving;

    Grid(int from, int to) {
      this.from = from;
      this.columns = to - from + 1;
      this.best = new float[rows][columns];
      this.leaving = new float[rows][columns];
      fill();
    }

    private void fill() {
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          leaving[row][column] = row == 0 || column == 0 ? 1e9f : leave(row, column);
          best[row][column] = row == 0 ? 0 : cheapest(row, column);
        }
      }
    }

    private float leave(int row, int column) {
      if (isExtra(column)) {
        return Math.min(best[row][column - 1], leaving[row][column - 1]);
      }
      boolean announced = row < rows && gapBefore[row];
      return announced
          ? Math.min(best[row][column - 1], leaving[row][column - 1]) + ANNOUNCED
          : Math.min(best[row][column - 1] + OPEN, leaving[row][column - 1] + EXTEND);
    }

    private float cheapest(int row, int column) {
      float cost = best[row - 1][column] + ADDED;
      if (column > 0) {
        cost = Math.min(cost, best[row - 1][column - 1] + price(row, column));
        cost = Math.min(cost, leaving[row][column]);
      }
      return cost;
    }

    private float price(int row, int column) {
      return isSame(row, column) ? 0 : OTHER;
    }

    private boolean isSame(int row, int column) {
      return words.form(row - 1).equals(source.words().form(order.word(from + column - 1)));
    }

    private boolean isExtra(int column) {
      return source.words().isExtra(order.word(from + column - 1));
    }

    List<Step> steps() {
      int column = 0;
      for (int i = 1; i < columns; i++) {
        column = best[rows - 1][i] < best[rows - 1][column] ? i : column;
      }
      List<Step> steps = new ArrayList<>();
      int row = rows - 1;
      while (row > 0) {
        int place = from + column - 1;
        if (column > 0 && is(best[row][column], best[row - 1][column - 1] + price(row, column))) {
          steps.addFirst(new Step(isSame(row, column) ? Kind.SAME : Kind.OTHER, row - 1, place));
          row--;
          column--;
        } else if (is(best[row][column], best[row - 1][column] + ADDED)) {
          steps.addFirst(new Step(Kind.ADDED, row - 1, place + 1));
          row--;
        } else {
          column = leaveBack(row, column, steps);
        }
      }
      return steps;
    }

    /** Goes back over words left out. {@return the column before them} */
    private int leaveBack(int row, int end, List<Step> steps) {
      int column = end;
      boolean goesOn = true;
      while (goesOn) {
        float here = leaving[row][column];
        if (!isExtra(column)) {
          steps.addFirst(new Step(Kind.LEFT_OUT, row, from + column - 1));
        }
        goesOn = !is(here, best[row][column - 1] + opening(row, column));
        column--;
      }
      return column;
    }

    private float opening(int row, int column) {
      return isExtra(column) ? 0 : gapBefore[row] ? ANNOUNCED : OPEN;
    }

    private static boolean is(float a, float b) {
      return Math.abs(a - b) < 1e-4;
    }
  }
}
