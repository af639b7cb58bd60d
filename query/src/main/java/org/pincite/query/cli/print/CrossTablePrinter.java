package org.pincite.query.cli.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.survey.CrossTable;
import org.pincite.query.app.survey.Dimension;
import org.pincite.query.cli.console.Console;

/** Prints counts by one or two dimensions, and the questions that open them. */
public final class CrossTablePrinter {
  private static final int WIDEST = 58;

  private final Console console;
  private final Map<String, String> titles;
  private final String options;

  /**
   * @param titles of documents, by the digits that name them
   * @param options what the command that opens a count needs before the question, as written
   */
  public CrossTablePrinter(Console console, Map<String, String> titles, String options) {
    this.console = console;
    this.titles = titles;
    this.options = options;
  }

  /** Prints the table, and how to open one of its counts. */
  public void print(CrossTable table) {
    List<@Nullable String> rows = withAll(table.values().getFirst());
    List<@Nullable String> columns = withAll(table.by().size() == 1 ? List.of() : columns(table));
    int width = rows.stream().mapToInt(row -> row(table, row).length()).max().orElse(0) + 2;
    StringBuilder head = new StringBuilder(padded(table.by().getFirst().slug(), width));
    columns.forEach(column -> head.append(cell(table, column, shown(column))));
    console.print(
        table.by().stream()
            .map(by -> by.slug().toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(" × ")));
    console.print(head.toString());
    for (String row : rows) {
      StringBuilder line = new StringBuilder(padded(row(table, row), width));
      for (String column : columns) {
        long count = table.count(new CrossTable.Cell(row, column));
        line.append(cell(table, column, Long.toString(count)));
      }
      console.print(line.toString());
    }
    example(table);
  }

  private void example(CrossTable table) {
    table.cells().stream()
        .max(Comparator.comparingLong(table::count))
        .ifPresent(
            cell -> {
              console.print("");
              console.print(
                  "To open one, as "
                      + place(cell)
                      + ": --open "
                      + place(cell)
                      + ", or "
                      + command(table, cell));
            });
  }

  /** Prints a line a count. */
  public void printCells(CrossTable table) {
    for (CrossTable.Cell cell : table.cells()) {
      console.print(
          String.format(
              Locale.ROOT, "%7d  %s  %s", table.count(cell), place(cell), command(table, cell)));
    }
  }

  private String command(CrossTable table, CrossTable.Cell cell) {
    return "pincite search " + options + "'" + table.question(cell) + "'";
  }

  private static String place(CrossTable.Cell cell) {
    return cell.column() == null ? shown(cell.row()) : shown(cell.row()) + "," + cell.column();
  }

  private static List<String> columns(CrossTable table) {
    return table.values().getLast();
  }

  private static List<@Nullable String> withAll(List<String> values) {
    List<@Nullable String> all = new ArrayList<>(values);
    all.add(null);
    return all;
  }

  private String row(CrossTable table, @Nullable String value) {
    if (value == null || table.by().getFirst() != Dimension.DOCUMENT) {
      return shown(value);
    }
    String title = value + "  " + titles.getOrDefault(value, "");
    return title.length() > WIDEST ? title.substring(0, WIDEST - 1) + "…" : title;
  }

  private static String shown(@Nullable String value) {
    return Objects.requireNonNullElse(value, CrossTable.ALL);
  }

  private String cell(CrossTable table, @Nullable String column, String text) {
    int width = Math.max(shown(column).length(), column(table)) + 2;
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  /** Room for the largest count. */
  private static int column(CrossTable table) {
    return Long.toString(table.count(new CrossTable.Cell(null, null))).length();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** {@return the table, count by count} */
  public Map<String, Object> json(CrossTable table) {
    List<String> by = table.by().stream().map(Dimension::slug).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("themes", table.themes());
    json.put("where", table.where());
    json.put("by", by);
    json.put("statements", table.count(new CrossTable.Cell(null, null)));
    List<Map<String, Object>> cells = new ArrayList<>();
    for (CrossTable.Cell cell : table.cells()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put(by.getFirst(), cell.row());
      if (cell.column() != null) {
        row.put(by.getLast(), cell.column());
      }
      row.put("statements", table.count(cell));
      row.put("query", table.question(cell));
      cells.add(row);
    }
    json.put("cells", cells);
    return json;
  }
}
