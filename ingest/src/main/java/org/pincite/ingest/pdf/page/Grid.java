package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Rows of a page and the columns that their parts stand in, parted by strips that no part crosses.
 *
 * @param rows from the top
 * @param columns left and right edge of each column, from the left
 */
record Grid(List<OpenTables.Row> rows, List<double[]> columns) {
  /** Rows with two parts or more that make a table. */
  static final int LEAST_ROWS = 3;

  /** Letters of the parts of a column on average from which it is prose. */
  private static final int PROSE = 34;

  /** Distance of base lines, as a share of the font size, up to which a cell goes on. */
  private static final double CELL_PITCH = 1.35;

  /** Share of the parts of a column that must share an edge or their middle. */
  private static final double ALIGNED = 0.6;

  /** Letters of the parts of a column, and share of its width, from which prose fills it. */
  private static final int FILLED_LETTERS = 18;

  private static final double FILLED = 0.75;

  /** Share of parts that begin in mid-sentence from which columns are prose. */
  private static final double CARRIED = 0.25;

  private static final Pattern FIGURE =
      Pattern.compile("[(\\[]?[-–—+<>~£$€]?\\s?[\\d.,]+\\s?[%)\\]a-z*†‡]{0,3}|n/?a|[-–—]+|N/?A");
  private static final Pattern MARK =
      Pattern.compile(
          "[(\\[]?(\\d{1,4}[A-Z]?|[a-zA-Z]{1,2}|[ivxlc]{1,6}|\\d+(\\.\\d+)+)[.)\\]:]{0,2}|\\W");
  private static final Pattern LEADERS = Pattern.compile("(\\.\\s?){5,}");

  static Grid of(List<OpenTables.Row> rows) {
    List<double[]> spans = new ArrayList<>();
    for (OpenTables.Row row : rows) {
      if (row.parts().size() >= 2) {
        row.parts().forEach(part -> spans.add(new double[] {part.left(), part.right()}));
      }
    }
    spans.sort(Comparator.comparingDouble(span -> span[0]));
    List<double[]> columns = new ArrayList<>();
    for (double[] span : spans) {
      if (!columns.isEmpty() && span[0] <= columns.getLast()[1] + 2) {
        columns.getLast()[1] = Math.max(columns.getLast()[1], span[1]);
      } else {
        columns.add(span.clone());
      }
    }
    return new Grid(List.copyOf(rows), columns);
  }

  /** {@return the number of the one column that a part stands in, from 0, or -1} */
  int column(TextLine part) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (part.left() < columns.get(i)[1] + 2 && part.right() > columns.get(i)[0] - 2) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** {@return whether the columns hold what those of a table hold} */
  boolean isTable() {
    long full = rows.stream().filter(row -> row.parts().size() >= 2).count();
    if (full < LEAST_ROWS || columns.size() < 2 || hasLeaders() || !isAligned()) {
      return false;
    }
    int prose = 0;
    int figures = 0;
    for (int i = 0; i < columns.size(); i++) {
      List<String> texts = texts(i);
      prose += letters(texts) > PROSE ? 1 : 0;
      figures += i > 0 && share(texts, FIGURE) > 0.7 ? 1 : 0;
    }
    if (share(texts(0), MARK) > 0.5) {
      // Numbers and bullets of a list; a table of figures may begin with years all the same.
      return columns.size() > 2 && figures == columns.size() - 1;
    }
    if ((figures <= 2 && endsInPageNumbers()) || isProse()) {
      return false;
    }
    boolean rowsAreFull = full >= 0.5 * rows.size();
    boolean more = full > LEAST_ROWS;
    return columns.size() == 2
        ? figures == 1 && prose == 0 && more
        : rowsAreFull && ((prose == 0 && (more || figures >= 1)) || (prose == 1 && figures >= 1));
  }

  /** {@return whether two columns are filled like those of prose, or sentences run on in them} */
  private boolean isProse() {
    int filled = 0;
    int carried = 0;
    int all = 0;
    for (int i = 0; i < columns.size(); i++) {
      List<TextLine> parts = parts(i);
      double width = parts.stream().mapToDouble(TextLine::width).average().orElse(0);
      double whole = columns.get(i)[1] - columns.get(i)[0];
      filled += letters(texts(i)) > FILLED_LETTERS && width > FILLED * whole ? 1 : 0;
      for (int k = 1; k < parts.size(); k++) {
        carried += Character.isLowerCase(parts.get(k).text().codePointAt(0)) ? 1 : 0;
      }
      all += parts.size();
    }
    return filled >= 2 || carried > CARRIED * all;
  }

  /** {@return whether most parts of each column share an edge or their middle} */
  private boolean isAligned() {
    for (int i = 0; i < columns.size(); i++) {
      List<TextLine> parts = parts(i);
      double best =
          Math.max(
              aligned(parts, TextLine::left),
              Math.max(aligned(parts, TextLine::right), aligned(parts, TextLine::centre)));
      if (best < ALIGNED) {
        return false;
      }
    }
    return true;
  }

  private static double aligned(List<TextLine> parts, ToDoubleFunction<TextLine> edge) {
    double[] edges = parts.stream().mapToDouble(edge).sorted().toArray();
    int most = 0;
    int from = 0;
    for (int i = 0; i < edges.length; i++) {
      while (edges[i] - edges[from] > 3) {
        from++;
      }
      most = Math.max(most, i - from + 1);
    }
    return edges.length == 0 ? 1 : (double) most / edges.length;
  }

  /** {@return whether the last column counts up, as the pages in a table of contents do} */
  private boolean endsInPageNumbers() {
    List<String> texts = texts(columns.size() - 1);
    int up = 0;
    int last = 0;
    for (String text : texts) {
      if (text.matches("\\d{1,4}")) {
        int number = Integer.parseInt(text);
        up += number >= last ? 1 : 0;
        last = number;
      } else {
        up += text.matches("[ivxlc]{1,7}|[A-Z]{1,2}[-.]?\\d{1,3}") ? 1 : 0;
      }
    }
    return up >= 0.8 * texts.size();
  }

  private boolean hasLeaders() {
    return rows.stream()
        .flatMap(row -> row.parts().stream())
        .anyMatch(part -> LEADERS.matcher(part.text()).find());
  }

  private List<TextLine> parts(int column) {
    return rows.stream()
        .flatMap(row -> row.parts().stream())
        .filter(part -> column(part) == column)
        .toList();
  }

  private List<String> texts(int column) {
    return parts(column).stream().map(TextLine::text).toList();
  }

  private static double letters(List<String> texts) {
    return texts.stream().mapToInt(String::length).average().orElse(0);
  }

  private static double share(List<String> texts, Pattern pattern) {
    return texts.isEmpty()
        ? 0
        : (double) texts.stream().filter(text -> pattern.matcher(text).matches()).count()
            / texts.size();
  }

  /** {@return the parts, each with its cell, row by row} */
  List<TextLine> cells() {
    List<List<List<TextLine>>> table = new ArrayList<>();
    for (OpenTables.Row row : rows) {
      if (!table.isEmpty() && goesOn(table.getLast(), row)) {
        row.parts().forEach(part -> table.getLast().get(column(part)).add(part));
      } else {
        List<List<TextLine>> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(new ArrayList<>()));
        row.parts().forEach(part -> cells.get(Math.max(0, column(part))).add(part));
        table.add(cells);
      }
    }
    List<TextLine> lines = new ArrayList<>();
    table.forEach(row -> row.forEach(cell -> lines.addAll(inOneCell(cell))));
    return lines;
  }

  /** {@return whether a row is the second line of cells above: one alone, or some of the head's} */
  private boolean goesOn(List<List<TextLine>> above, OpenTables.Row row) {
    boolean head = column(row.parts().getFirst()) > 0 && isHead(row.parts());
    return (row.parts().size() == 1 || head)
        && row.parts().stream().allMatch(part -> goesOn(above, part));
  }

  private static boolean isHead(List<TextLine> parts) {
    return parts.stream().allMatch(TextLine::bold);
  }

  private boolean goesOn(List<List<TextLine>> above, TextLine part) {
    int column = column(part);
    if (column < 0 || above.get(column).isEmpty()) {
      return false;
    }
    TextLine last = above.get(column).getLast();
    return part.bold() == last.bold()
        && part.baseline() - last.baseline() < CELL_PITCH * part.size();
  }

  private static List<TextLine> inOneCell(List<TextLine> parts) {
    double left = parts.stream().mapToDouble(TextLine::left).min().orElse(0);
    double top = parts.stream().mapToDouble(TextLine::top).min().orElse(0);
    double right = parts.stream().mapToDouble(TextLine::right).max().orElse(0);
    double bottom = parts.stream().mapToDouble(TextLine::bottom).max().orElse(0);
    Cell cell = new Cell(left, top, right, bottom, true);
    parts.forEach(part -> part.cell(cell));
    return parts;
  }
}
