package org.pincite.query.app.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.query.question.QueryException;

/**
 * Counts of the statements on some themes by one or two dimensions.
 *
 * @param themes the names of the themes that were asked for
 * @param where what else was asked for, as a question; empty where nothing was
 * @param by one or two dimensions: rows, then columns
 * @param values the values that are met, one list a dimension
 * @param counts by one value of each dimension, null for all of them
 */
public record CrossTable(
    List<String> themes,
    String where,
    List<Dimension> by,
    List<List<String>> values,
    Map<Cell, Long> counts) {
  /** What stands for any value. */
  public static final String ALL = "all";

  public CrossTable {
    themes = List.copyOf(themes);
    by = List.copyOf(by);
    values = values.stream().map(List::copyOf).toList();
    counts = Map.copyOf(new HashMap<>(counts));
  }

  /**
   * A place of the table.
   *
   * @param row a value of the first dimension, null for all
   * @param column a value of the second, null for all or where there is no second
   */
  public record Cell(@Nullable String row, @Nullable String column) {}

  /** {@return how many statements a cell has} */
  public long count(Cell cell) {
    return counts.getOrDefault(cell, 0L);
  }

  /** {@return the cells that have statements, row by row, without those of all} */
  public List<Cell> cells() {
    List<@Nullable String> columns =
        by.size() == 1 ? java.util.Collections.singletonList(null) : List.copyOf(values.getLast());
    return values.getFirst().stream()
        .flatMap(row -> columns.stream().map(column -> new Cell(row, column)))
        .filter(cell -> count(cell) > 0)
        .toList();
  }

  /**
   * {@return the cell of some values}
   *
   * @param names a value of each dimension, or {@value #ALL}; none for what is left out
   * @throws QueryException if there is no such value
   */
  public Cell cell(List<String> names) {
    if (names.size() > by.size()) {
      throw new QueryException("the table has " + by.size() + " dimension, not " + names.size());
    }
    return new Cell(value(0, names), by.size() == 1 ? null : value(1, names));
  }

  private @Nullable String value(int dimension, List<String> names) {
    if (dimension >= names.size() || names.get(dimension).equals(ALL)) {
      return null;
    }
    String name = names.get(dimension);
    if (!values.get(dimension).contains(name)) {
      throw new QueryException(
          "the table has no "
              + by.get(dimension).slug()
              + " '"
              + name
              + "'; there are "
              + String.join(" ", values.get(dimension)));
    }
    return name;
  }

  /** {@return the question that finds the statements of a cell, and no others} */
  public String question(Cell cell) {
    boolean byTheme =
        cell.row() != null && by.getFirst() == Dimension.THEME
            || cell.column() != null && by.getLast() == Dimension.THEME;
    return Stream.of(
            asked(where),
            byTheme ? Optional.<String>empty() : Optional.of(onThemes(themes)),
            Optional.ofNullable(cell.row()).map(by.getFirst()::filter),
            Optional.ofNullable(cell.column()).map(by.getLast()::filter))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** {@return the question for all that is on one of some themes} */
  static String onThemes(List<String> themes) {
    String joined =
        themes.stream().map(Dimension.THEME::filter).collect(Collectors.joining(" OR "));
    return themes.size() == 1 ? joined : "(" + joined + ")";
  }

  static Optional<String> asked(String where) {
    return where.isBlank()
        ? Optional.empty()
        : Optional.of(where.contains(" ") ? "(" + where + ")" : where);
  }
}
