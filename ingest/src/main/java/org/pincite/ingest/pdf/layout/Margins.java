package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows for each line where its column begins and ends. */
final class Margins {
  private static final int FEW_LINES = 8;

  private final IdentityHashMap<TextLine, double[]> measures = new IdentityHashMap<>();

  private Margins() {}

  static Margins of(List<LaidPage> pages) {
    Margins margins = new Margins();
    Map<String, List<Double>> rights = new HashMap<>();
    Map<LaidPage, Columns> columns = new HashMap<>();
    for (LaidPage page : pages) {
      Columns own = Columns.of(page);
      columns.put(page, own);
      for (TextLine line : page.withRole(TextLine.Role.BODY)) {
        if (line.cell == null && line.text().length() > 20) {
          rights.computeIfAbsent(key(page, own, line), k -> new ArrayList<>()).add(line.right);
        }
      }
    }
    Map<String, Double> limits = new HashMap<>();
    rights.forEach((key, values) -> limits.put(key, limit(values)));
    // Few lines say little about the edge: then the margins are taken to be alike.
    Set<String> few = new HashSet<>();
    rights.forEach((key, values) -> few.addAll(values.size() < FEW_LINES ? Set.of(key) : Set.of()));
    for (LaidPage page : pages) {
      Columns own = columns.getOrDefault(page, new Columns(List.of()));
      margins.measure(page, own, limits, few);
    }
    return margins;
  }

  /** {@return the right edge of the column that a line stands in} */
  double limit(TextLine line) {
    return measures.getOrDefault(line, new double[] {line.left, line.right})[1];
  }

  /** {@return the left edge of the column that a line stands in} */
  double start(TextLine line) {
    return measures.getOrDefault(line, new double[] {line.left, line.right})[0];
  }

  private void measure(
      LaidPage page, Columns columns, Map<String, Double> limits, Set<String> few) {
    Map<Object, double[]> own = new HashMap<>();
    for (TextLine line : page.lines) {
      double[] measure =
          own.computeIfAbsent(
              group(columns, line), k -> new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
      measure[0] = Math.min(measure[0], line.left);
      measure[1] = Math.max(measure[1], line.right);
    }
    for (TextLine line : page.lines) {
      double[] measure = own.getOrDefault(group(columns, line), new double[2]);
      double limit = measure[1];
      @Nullable Cell cell = line.cell;
      if (cell != null) {
        limit = Math.max(limit, cell.right() - 8);
      } else if (line.role == TextLine.Role.BODY) {
        limit = limits.getOrDefault(key(page, columns, line), limit);
        if (few.contains(key(page, columns, line)) && columns.gutters().isEmpty()) {
          limit = Math.max(limit, page.frame.readWidth() - measure[0]);
        }
      }
      measures.put(line, new double[] {measure[0], Math.max(limit, line.right)});
    }
  }

  private static Object group(Columns columns, TextLine line) {
    return line.cell != null ? line.cell : line.role + " " + columns.column(line);
  }

  private static String key(LaidPage page, Columns columns, TextLine line) {
    int column = columns.column(line);
    return page.index() % 2
        + " "
        + Math.round(page.frame.readWidth())
        + " "
        + columns.gutters().size()
        + " "
        + column;
  }

  /**
   * {@return the right edge of a column: the outermost at which many lines end, as justified ones
   * do, or else the one that lines reach, a few stray ones apart}
   */
  private static double limit(List<Double> rights) {
    List<Double> sorted = rights.stream().sorted().toList();
    int from = 0;
    double edge = -1;
    for (int i = 0; i < sorted.size(); i++) {
      while (sorted.get(i) - sorted.get(from) > 1.5) {
        from++;
      }
      if (i - from + 1 >= Math.max(4, 0.2 * sorted.size())) {
        edge = sorted.get(i);
      }
    }
    return edge > 0 ? edge : sorted.get((int) Math.floor((sorted.size() - 1) * 0.985));
  }
}
