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

  /** Costs that differ by less are one. */
  private static final float SAME_COST = 1e-4f;

  private static final float NEVER = 1e6f;

  /** Words by which a passage may run ahead or behind. */
  private static final int LEAST_SHIFT = 12;

  private static final int MOST_SHIFT = 120;

  /** Words more that it may run ahead where the quotation says that words are left out. */
  private static final int ANNOUNCED_SHIFT = 150;

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
    return new Alignment(quoted, source, order, new Grid(start).steps());
  }

  /**
   * The costs of all ways along a band around the place where the quotation would begin. A row is a
   * word of the quotation; in it the column {@code k} is the place {@code start + row + k - left}.
   */
  private final class Grid {
    private final Words words = quoted.words();
    private final int start;
    private final int left;
    private final int width;
    private final int rows = words.size() + 1;
    private final float[][] best;
    private final float[][] leaving;

    Grid(int start) {
      this.start = start;
      this.left = Math.min(MOST_SHIFT, LEAST_SHIFT + words.size() / 2);
      this.width = 3 * left + (quoted.segments().size() > 1 ? ANNOUNCED_SHIFT : 0) + 1;
      this.best = new float[rows][width];
      this.leaving = new float[rows][width];
      fill();
    }

    private void fill() {
      for (int row = 1; row < rows; row++) {
        for (int column = 0; column < width; column++) {
          leaving[row][column] = leave(row, column);
          best[row][column] = cheapest(row, column);
        }
      }
    }

    private int place(int row, int column) {
      return start + row + column - left - 1;
    }

    private boolean isPlace(int row, int column) {
      int place = place(row, column);
      return place >= 0 && place < order.size();
    }

    private float leave(int row, int column) {
      if (column == 0 || !isPlace(row, column)) {
        return NEVER;
      }
      float goesOn = isExtra(row, column) ? 0 : gapBefore[row] ? ANNOUNCED : EXTEND;
      return Math.min(
          best[row][column - 1] + opening(row, column), leaving[row][column - 1] + goesOn);
    }

    private float cheapest(int row, int column) {
      float cost = Math.min(leaving[row][column], added(row, column));
      return Math.min(cost, best[row - 1][column] + price(row, column));
    }

    private float added(int row, int column) {
      return column + 1 < width ? best[row - 1][column + 1] + ADDED : NEVER;
    }

    /** Before the first and behind the last place words can only be added. */
    private float price(int row, int column) {
      if (!isPlace(row, column)) {
        return ADDED;
      }
      return isSame(row, column) ? 0 : OTHER;
    }

    private boolean isSame(int row, int column) {
      return words.form(row - 1).equals(source.words().form(order.word(place(row, column))));
    }

    private boolean isExtra(int row, int column) {
      return source.words().isExtra(order.word(place(row, column)));
    }

    private float opening(int row, int column) {
      return isExtra(row, column) ? 0 : gapBefore[row] ? ANNOUNCED : OPEN;
    }

    List<Step> steps() {
      int row = rows - 1;
      int column = 0;
      for (int i = 1; i < width; i++) {
        column = best[row][i] < best[row][column] ? i : column;
      }
      List<Step> steps = new ArrayList<>();
      while (row > 0) {
        if (is(best[row][column], best[row - 1][column] + price(row, column))) {
          Kind kind =
              !isPlace(row, column) ? Kind.ADDED : isSame(row, column) ? Kind.SAME : Kind.OTHER;
          steps.add(new Step(kind, row - 1, place(row, column)));
          row--;
        } else if (is(best[row][column], added(row, column))) {
          steps.add(new Step(Kind.ADDED, row - 1, place(row, column) + 1));
          row--;
          column++;
        } else {
          column = leaveBack(row, column, steps);
        }
      }
      return steps.reversed();
    }

    /** Goes back over words left out. {@return the column before them} */
    private int leaveBack(int row, int end, List<Step> steps) {
      int column = end;
      boolean goesOn = true;
      while (goesOn) {
        if (!isExtra(row, column)) {
          steps.add(new Step(Kind.LEFT_OUT, row, place(row, column)));
        }
        goesOn = !is(leaving[row][column], best[row][column - 1] + opening(row, column));
        column--;
      }
      return column;
    }

    private static boolean is(float a, float b) {
      return Math.abs(a - b) < SAME_COST;
    }
  }
}
