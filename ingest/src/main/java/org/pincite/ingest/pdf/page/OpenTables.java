package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Finds tables whose columns nothing but white space parts, and gives their lines cells. A table is
 * a run of rows whose parts stand below each other, and it is told from prose in columns, hanging
 * numbers and headings in the margin by what its columns hold. Shares are of the font size.
 */
public final class OpenTables {
  /** Distance of base lines up to which rows belong to one table. */
  private static final double ROW_PITCH = 3.2;

  private final LaidPage page;

  private OpenTables(LaidPage page) {
    this.page = page;
  }

  /**
   * Gives the lines of such tables of a page cells, once lines across columns are cut; its
   * furniture must be known.
   */
  public static void assign(LaidPage page) {
    Gutters.cut(page);
    List<TextLine> free =
        page.lines().stream()
            .filter(line -> line.role() == TextLine.Role.BODY && line.cell() == null)
            .toList();
    if (free.size() < Grid.LEAST_ROWS) {
      return;
    }
    OpenTables tables = new OpenTables(page);
    Columns columns = Columns.of(page);
    for (int column = -1; column <= columns.gutters().size(); column++) {
      int own = column;
      tables.find(Row.of(free.stream().filter(line -> columns.column(line) == own).toList()));
    }
  }

  private void find(List<Row> rows) {
    int from = 0;
    while (from < rows.size()) {
      int to = rows.get(from).parts().size() < 2 ? from : end(rows, from);
      Grid grid = Grid.of(rows.subList(from, to));
      if (grid.isTable()) {
        set(grid);
      }
      from = Math.max(from + 1, to);
    }
  }

  /** {@return where a run of rows ends that begins at an index: at prose, or a wide gap} */
  private static int end(List<Row> rows, int from) {
    int to = from + 1;
    int last = to;
    while (to < rows.size() && rows.get(to).follows(rows.get(to - 1), ROW_PITCH)) {
      Row row = rows.get(to++);
      if (row.parts().size() >= 2) {
        last = to;
      } else if (to - last > 2 || !fitsOneColumn(rows.subList(from, last), row)) {
        break;
      }
    }
    return last;
  }

  private static boolean fitsOneColumn(List<Row> above, Row row) {
    return Grid.of(above).column(row.parts().getFirst()) >= 0;
  }

  /** Replaces the lines of a table by those of its cells, row by row. */
  private void set(Grid grid) {
    IdentityHashMap<TextLine, Boolean> taken = new IdentityHashMap<>();
    grid.rows().forEach(row -> row.lines().forEach(line -> taken.put(line, true)));
    List<TextLine> all = new ArrayList<>();
    boolean placed = false;
    for (TextLine line : page.lines()) {
      if (!taken.containsKey(line)) {
        all.add(line);
      } else if (!placed) {
        placed = true;
        all.addAll(grid.cells());
      }
    }
    page.lines().clear();
    page.lines().addAll(all);
  }

  /** The parts of lines that stand at one height, from the left. */
  record Row(List<TextLine> lines, List<TextLine> parts) {
    /** Gap that parts two cells, wider than justified words are set apart. */
    private static final double CELL_GAP = 1.4;

    static List<Row> of(List<TextLine> lines) {
      List<TextLine> sorted =
          lines.stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList();
      List<Row> rows = new ArrayList<>();
      List<TextLine> open = new ArrayList<>();
      for (TextLine line : sorted) {
        if (!open.isEmpty() && !open.getFirst().isBeside(line)) {
          rows.add(of(open, CELL_GAP));
          open.clear();
        }
        open.add(line);
      }
      if (!open.isEmpty()) {
        rows.add(of(open, CELL_GAP));
      }
      return rows;
    }

    private static Row of(List<TextLine> beside, double gap) {
      List<TextLine> parts = new ArrayList<>();
      for (TextLine line : beside) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < line.pieces().size(); i++) {
          double white = line.pieces().get(i).left() - line.pieces().get(i - 1).right();
          if (white > gap * line.size()) {
            starts.add(i);
          }
        }
        parts.addAll(starts.isEmpty() ? List.of(line) : line.cutBefore(starts));
      }
      parts.sort(Comparator.comparingDouble(TextLine::left));
      return new Row(List.copyOf(beside), List.copyOf(parts));
    }

    boolean follows(Row above, double pitch) {
      TextLine own = lines.getFirst();
      return own.baseline() - above.lines().getFirst().baseline()
          < pitch * Math.max(own.size(), above.lines().getFirst().size());
    }
  }
}
