package org.pincite.query.eval.retrieval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of rankings as a table in Markdown: nDCG@10, a row each ranking, a column each
 * collection.
 */
public final class FigureTable {
  private FigureTable() {}

  /** {@return the table; what others reached stands below what we did, where it is published} */
  public static String of(List<MeasuredFigure> ours, List<PublishedFigure> others) {
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    for (MeasuredFigure each : ours) {
      row(rows, each.ranking()).put(each.collection(), each.score().ndcg());
    }
    List<String> collections = ours.stream().map(MeasuredFigure::collection).distinct().toList();
    rows.values().forEach(row -> row.put("mean", mean(row, collections)));
    for (PublishedFigure each : others) {
      row(rows, each.system()).put(each.collection(), each.ndcg());
    }
    List<String> columns = Stream.concat(collections.stream(), Stream.of("mean")).toList();
    StringBuilder table =
        new StringBuilder(line(Stream.concat(Stream.of("nDCG@10"), columns.stream())));
    table.append("|---".repeat(columns.size() + 1)).append("|\n");
    rows.forEach(
        (name, row) ->
            table.append(
                line(Stream.concat(Stream.of(name), columns.stream().map(c -> cell(row, c))))));
    return table.toString();
  }

  private static Map<String, Double> row(Map<String, Map<String, Double>> rows, String name) {
    return rows.computeIfAbsent(name, key -> new LinkedHashMap<>());
  }

  /** A ranking that was not measured on all collections has no mean. */
  private static double mean(Map<String, Double> row, List<String> collections) {
    return collections.stream()
        .mapToDouble(each -> row.getOrDefault(each, Double.NaN))
        .average()
        .orElse(Double.NaN);
  }

  private static String cell(Map<String, Double> row, String column) {
    double value = row.getOrDefault(column, Double.NaN);
    return Double.isNaN(value)
        ? "–"
        : String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
