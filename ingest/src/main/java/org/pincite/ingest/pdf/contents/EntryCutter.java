package org.pincite.ingest.pdf.contents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.TextLine;

/** Cuts the rows of a table of contents to entries. */
final class EntryCutter {
  /** Distance of base lines inside an entry at most, as a share of the size. */
  private static final double PITCH = 1.7;

  /** Difference of edges, as a share of the size, from which a row is set in. */
  private static final double INSET = 0.5;

  private final List<Row> rows;
  private final List<@Nullable Integer> numbers;
  private final double reach;

  /**
   * A cutter.
   *
   * @param rows the rows of a table
   * @param numbers the page number of each, null where it has none
   */
  EntryCutter(List<Row> rows, List<@Nullable Integer> numbers) {
    this.rows = rows;
    this.numbers = numbers;
    double edge = reach(true, Double.MAX_VALUE);
    this.reach = reach(false, edge - rows.getFirst().first().size());
  }

  /** {@return how far rows with or without a number reach, short of a limit} */
  private double reach(boolean numbered, double limit) {
    double furthest = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean own = (numbers.get(i) != null) == numbered;
      double right = rows.get(i).right();
      furthest = own && right < limit ? Math.max(furthest, right) : furthest;
    }
    return furthest;
  }

  /** {@return the lines of each entry} */
  List<List<TextLine>> cut() {
    List<List<TextLine>> entries = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || begins(i)) {
        entries.add(new ArrayList<>());
      }
      entries.getLast().addAll(rows.get(i).lines());
    }
    return entries;
  }

  private boolean begins(int index) {
    Row above = rows.get(index - 1);
    Row row = rows.get(index);
    double pitch = row.first().baseline() - above.first().baseline();
    boolean near = pitch > 0 && pitch < PITCH * row.first().size();
    boolean lower = Character.isLowerCase(row.text().codePointAt(0));
    if (row.isOneWord() && numbers.get(index) != null && numbers.get(index - 1) == null) {
      return false;
    }
    if (numbers.get(index - 1) != null) {
      return numbers.get(index) != null || !lower || !near;
    }
    return !near || !isAlike(above, row) || !(lower || isInset(above, row) || isFull(above, row));
  }

  private static boolean isAlike(Row above, Row row) {
    TextLine a = above.lines().getLast();
    TextLine b = row.first();
    return Math.abs(a.size() - b.size()) < 0.06 * b.size() && a.allBold() == b.allBold();
  }

  /** {@return whether a row hangs below the words of the one above it} */
  private static boolean isInset(Row above, Row row) {
    return row.left() > above.lines().getLast().left() + INSET * row.first().size();
  }

  /** {@return whether the first word of a row would not have found room on the one above} */
  private boolean isFull(Row above, Row row) {
    double space = 0.25 * row.first().size();
    return above.right() + space + row.first().firstWordWidth() > reach;
  }
}
