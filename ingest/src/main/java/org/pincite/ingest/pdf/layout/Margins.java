package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.Cell;
import org.pincite.ingest.pdf.page.Columns;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/** Knows for each line where its column begins and ends. */
final class Margins {
  private static final int FEW_LINES = 8;

  /** Lines that show a narrower measure. */
  private static final int LEAST_RUN = 4;

  /** Share of the measure within which lines of prose end. */
  private static final double NEAR_EDGE = 0.12;

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
        if (line.cell() == null && line.text().length() > 20) {
          rights.computeIfAbsent(key(page, own, line), k -> new ArrayList<>()).add(line.right());
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
      margins.narrow(page);
    }
    return margins;
  }

  /** {@return the right edge of the column that a line stands in} */
  double limit(TextLine line) {
    return measures.getOrDefault(line, new double[] {line.left(), line.right()})[1];
  }

  /** {@return the left edge of the column that a line stands in} */
  double start(TextLine line) {
    return measures.getOrDefault(line, new double[] {line.left(), line.right()})[0];
  }

  private void measure(
      LaidPage page, Columns columns, Map<String, Double> limits, Set<String> few) {
    Map<Object, double[]> own = new HashMap<>();
    for (TextLine line : page.lines()) {
      double[] measure =
          own.computeIfAbsent(
              group(columns, line), k -> new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
      measure[0] = Math.min(measure[0], line.left());
      measure[1] = Math.max(measure[1], line.right());
    }
    List<TextLine> asides = page.withRole(TextLine.Role.ASIDE);
    for (TextLine line : page.lines()) {
      double[] measure = own.getOrDefault(group(columns, line), new double[2]);
      double limit = measure[1];
      @Nullable Cell cell = line.cell();
      if (cell != null) {
        limit = Math.max(limit, cell.right() - 8);
      } else if (line.role() == TextLine.Role.BODY) {
        limit = limits.getOrDefault(key(page, columns, line), limit);
        if (few.contains(key(page, columns, line)) && columns.gutters().isEmpty()) {
          limit = Math.max(limit, page.width() - measure[0]);
        }
        limit = Math.min(limit, beside(asides, line));
      }
      measures.put(line, new double[] {measure[0], Math.max(limit, line.right())});
    }
  }

  /** {@return where a pull quote that text flows round begins, to the right of a line} */
  private static double beside(List<TextLine> asides, TextLine line) {
    return asides.stream()
        .filter(aside -> aside.left() > line.right())
        .filter(aside -> Math.abs(aside.baseline() - line.baseline()) < 2 * aside.size())
        .mapToDouble(aside -> aside.left() - 0.5 * line.size())
        .min()
        .orElse(Double.MAX_VALUE);
  }

  /** Brings the edge in for lines set to a narrower measure, as beside a picture. */
  private void narrow(LaidPage page) {
    List<TextLine> lines = page.withRole(TextLine.Role.BODY);
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !isRun(lines, from, i)) {
        narrow(lines.subList(from, i));
        from = i;
      }
    }
  }

  /** {@return whether the line at an index goes on with the even run that began before} */
  private static boolean isRun(List<TextLine> lines, int from, int index) {
    TextLine above = lines.get(index - 1);
    TextLine line = lines.get(index);
    double pitch = line.baseline() - above.baseline();
    double usual = index - 2 < from ? pitch : above.baseline() - lines.get(index - 2).baseline();
    return Math.abs(line.left() - above.left()) < 1.5
        && Math.abs(line.size() - above.size()) < 0.3
        && pitch > 0
        && pitch < 2 * line.size()
        && Math.abs(pitch - usual) < 0.5;
  }

  private void narrow(List<TextLine> run) {
    if (run.size() < LEAST_RUN) {
      return;
    }
    double reach = run.stream().mapToDouble(line -> line.right()).max().orElse(0);
    double measure = reach - run.getFirst().left();
    long near = run.stream().filter(line -> line.right() > reach - NEAR_EDGE * measure).count();
    if (near < 0.7 * run.size()) {
      return;
    }
    for (TextLine line : run) {
      double[] edges = measures.getOrDefault(line, new double[] {line.left(), reach});
      if (edges[1] > reach + NEAR_EDGE * measure) {
        measures.put(line, new double[] {edges[0], reach});
      }
    }
  }

  private static Object group(Columns columns, TextLine line) {
    return line.cell() != null ? line.cell() : line.role() + " " + columns.column(line);
  }

  private static String key(LaidPage page, Columns columns, TextLine line) {
    int column = columns.column(line);
    return page.index() % 2
        + " "
        + Math.round(page.width())
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
