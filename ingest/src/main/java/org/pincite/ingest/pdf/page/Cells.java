package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cells that drawn lines make, and gives each line of text its cell. */
final class Cells {
  /** Distance in points at which two drawn lines touch. */
  private static final double TOUCH = 3.5;

  private final LaidPage page;
  private final List<Rule> level;
  private final List<Rule> upright;

  private Cells(LaidPage page) {
    this.page = page;
    this.level = joined(page.rules().stream().filter(Rule::isLevel).toList(), true);
    this.upright = joined(page.rules().stream().filter(rule -> !rule.isLevel()).toList(), false);
  }

  static void assign(LaidPage page) {
    if (page.rules().size() >= 4) {
      Cells cells = new Cells(page);
      if (cells.level.size() >= 2 && cells.upright.size() >= 2) {
        cells.split();
        cells.assignAll();
      }
    }
  }

  /** Cuts lines where an upright rule stands in a gap between two pieces. */
  private void split() {
    List<TextLine> all = new ArrayList<>();
    for (TextLine line : page.lines()) {
      all.addAll(line.role() == TextLine.Role.BODY ? split(line) : List.of(line));
    }
    page.lines().clear();
    page.lines().addAll(all);
  }

  private List<TextLine> split(TextLine line) {
    List<Integer> starts = new ArrayList<>();
    List<Piece> pieces = line.pieces();
    for (int i = 1; i < pieces.size(); i++) {
      double from = pieces.get(i - 1).right();
      double to = pieces.get(i).left();
      if (to - from > 1 && upright.stream().anyMatch(r -> stands(r, from, to, line))) {
        starts.add(i);
      }
    }
    return starts.isEmpty() ? List.of(line) : line.cutBefore(starts);
  }

  private static boolean stands(Rule rule, double from, double to, TextLine line) {
    double below = rule.y() - line.baseline();
    boolean begins = below > 0 && below < line.size() && to - from > line.size();
    return rule.x() >= from - 0.5 && rule.x() <= to + 0.5 && (begins || spans(rule, line));
  }

  private static boolean spans(Rule rule, TextLine line) {
    double middle = line.baseline() - 0.3 * line.size();
    return rule.y() <= middle && rule.bottom() >= middle;
  }

  private void assignAll() {
    Set<Cell> found = new HashSet<>();
    for (TextLine line : page.lines()) {
      if (line.role() == TextLine.Role.BODY) {
        line.cell(cellOf(line));
        if (line.cell() != null) {
          found.add(line.cell());
        }
      }
    }
    for (TextLine line : page.lines()) {
      @Nullable Cell cell = line.cell();
      if (cell != null) {
        boolean table = found.stream().anyMatch(other -> isBeside(cell, other));
        line.cell(
            table || !coversPage(cell)
                ? new Cell(cell.left(), cell.top(), cell.right(), cell.bottom(), table)
                : null);
      }
    }
  }

  private boolean coversPage(Cell cell) {
    double area = (cell.right() - cell.left()) * (cell.bottom() - cell.top());
    return area > 0.6 * page.width() * page.height();
  }

  private static boolean isBeside(Cell cell, Cell other) {
    boolean besides =
        Math.abs(cell.right() - other.left()) < TOUCH
            || Math.abs(other.right() - cell.left()) < TOUCH;
    boolean stacked =
        Math.abs(cell.bottom() - other.top()) < TOUCH
            || Math.abs(other.bottom() - cell.top()) < TOUCH;
    boolean level = cell.top() < other.bottom() + TOUCH && other.top() < cell.bottom() + TOUCH;
    boolean aligned = cell.left() < other.right() && other.left() < cell.right();
    return (besides && level) || (stacked && aligned);
  }

  private @Nullable Cell cellOf(TextLine line) {
    double inner = line.left() + Math.min(3, line.width() / 2);
    @Nullable Rule left = null;
    @Nullable Rule right = null;
    for (Rule rule : upright) {
      if (spans(rule, line)) {
        if (rule.x() <= inner) {
          left = left == null || rule.x() > left.x() ? rule : left;
        } else {
          right = right == null || rule.x() < right.x() ? rule : right;
        }
      }
    }
    return left == null || right == null || right.x() < line.right() - TOUCH
        ? null
        : between(left, right, line.baseline() - 0.3 * line.size());
  }

  /** {@return the cell between two upright rules at a height; null if it is open above or below} */
  private @Nullable Cell between(Rule left, Rule right, double middle) {
    double top = -1;
    double bottom = Double.MAX_VALUE;
    for (Rule rule : level) {
      if (rule.x() <= left.x() + TOUCH && rule.right() >= right.x() - TOUCH) {
        if (rule.y() <= middle) {
          top = Math.max(top, rule.y());
        } else {
          bottom = Math.min(bottom, rule.y());
        }
      }
    }
    return top < 0 || bottom == Double.MAX_VALUE
        ? null
        : cut(new Cell(left.x(), top, right.x(), bottom, false), middle);
  }

  /**
   * {@return what of a cell is around a height, where no level rule parts rows, as below a shaded
   * head: upright rules inside it or at its edges begin or end there}
   */
  private Cell cut(Cell cell, double middle) {
    double top = cell.top();
    double bottom = cell.bottom();
    for (Rule rule : upright) {
      if (rule.x() > cell.left() - 1 && rule.x() < cell.right() + 1) {
        if (rule.y() > middle && rule.bottom() > cell.bottom() - TOUCH) {
          bottom = Math.min(bottom, rule.y());
        } else if (rule.bottom() < middle && rule.y() < cell.top() + TOUCH) {
          top = Math.max(top, rule.bottom());
        }
      }
    }
    double from = edgeBegins(cell, middle);
    return new Cell(cell.left(), Math.max(top, from), cell.right(), bottom, false);
  }

  /** {@return where the upright rules at the edges of a cell begin that run past a height} */
  private double edgeBegins(Cell cell, double middle) {
    return upright.stream()
        .filter(rule -> rule.y() <= middle && rule.bottom() >= middle)
        .filter(rule -> rule.x() == cell.left() || rule.x() == cell.right())
        .mapToDouble(Rule::y)
        .max()
        .orElse(0);
  }

  /** {@return the rules, those that go on in one line made one} */
  private static List<Rule> joined(List<Rule> rules, boolean level) {
    Comparator<Rule> order =
        level
            ? Comparator.<Rule>comparingLong(r -> Math.round(r.y())).thenComparingDouble(Rule::x)
            : Comparator.<Rule>comparingLong(r -> Math.round(r.x())).thenComparingDouble(Rule::y);
    List<Rule> joined = new ArrayList<>();
    for (Rule rule : rules.stream().sorted(order).toList()) {
      @Nullable Rule last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && goesOn(last, rule, level)) {
        joined.set(
            joined.size() - 1,
            level
                ? new Rule(last.x(), last.y(), Math.max(last.right(), rule.right()), last.y())
                : new Rule(last.x(), last.y(), last.x(), Math.max(last.bottom(), rule.bottom())));
      } else {
        joined.add(rule);
      }
    }
    return joined;
  }

  private static boolean goesOn(Rule last, Rule rule, boolean level) {
    return level
        ? Math.abs(last.y() - rule.y()) < 1.5 && rule.x() <= last.right() + TOUCH
        : Math.abs(last.x() - rule.x()) < 1.5 && rule.y() <= last.bottom() + TOUCH;
  }
}
