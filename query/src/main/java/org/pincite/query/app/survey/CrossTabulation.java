package org.pincite.query.app.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.label.Label;
import org.pincite.query.Options;
import org.pincite.query.Searcher;
import org.pincite.query.filter.LabelledStatement;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;

/** Counts the statements on some themes; one that has no label is on none. */
public final class CrossTabulation {
  private static final int MOST_DIMENSIONS = 2;

  private final List<String> themes;
  private final String where;
  private final List<Dimension> by;
  private final Map<CrossTable.Cell, Long> counts = new HashMap<>();
  private final List<TreeSet<String>> met = new ArrayList<>();

  private CrossTabulation(List<String> themes, String where, List<Dimension> by) {
    this.themes = themes;
    this.where = where;
    this.by = by;
    by.forEach(dimension -> met.add(new TreeSet<>()));
  }

  /**
   * {@return the counts}
   *
   * @param documents SHA-256 of the documents in which to count, in the order of tables
   * @param where what else the statements must satisfy, as a question; empty for nothing
   * @throws QueryException if there are not one or two different dimensions, or the question is
   *     none
   */
  public static CrossTable of(
      Searcher searcher,
      Set<String> documents,
      List<String> themes,
      String where,
      List<Dimension> by) {
    if (by.isEmpty() || by.size() > MOST_DIMENSIONS || by.stream().distinct().count() < by.size()) {
      throw new QueryException("a table is by one or two different things, as in kind,stance");
    }
    CrossTabulation tabulation = new CrossTabulation(themes, where, by);
    if (!documents.isEmpty()) {
      searcher.forEachLabel(
          tabulation.population(), Options.DEFAULT.documents(documents), tabulation::add);
    }
    return tabulation.table(documents.stream().map(Dimension::document).toList());
  }

  private Question population() {
    if (!where.isBlank()) {
      Question.parse(where);
    }
    return Question.parse(
        Stream.of(CrossTable.asked(where), Optional.of(CrossTable.onThemes(themes)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" ")));
  }

  private void add(LabelledStatement statement) {
    Label label = statement.label();
    if (label == null) {
      return;
    }
    List<@Nullable String> rows = values(0, statement, label);
    List<@Nullable String> columns = by.size() > 1 ? values(1, statement, label) : everything();
    for (String row : rows) {
      for (String column : columns) {
        counts.merge(new CrossTable.Cell(row, column), 1L, Long::sum);
      }
    }
  }

  /** The values that a statement has, and null, under which all count. */
  private List<@Nullable String> values(int dimension, LabelledStatement statement, Label label) {
    List<@Nullable String> values = everything();
    for (String value : by.get(dimension).of(statement, label)) {
      if (by.get(dimension) != Dimension.THEME || themes.contains(value)) {
        values.add(value);
        met.get(dimension).add(value);
      }
    }
    return values;
  }

  private static List<@Nullable String> everything() {
    List<@Nullable String> all = new ArrayList<>();
    all.add(null);
    return all;
  }

  private CrossTable table(List<String> documents) {
    List<List<String>> values = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      Dimension dimension = by.get(i);
      List<String> order =
          switch (dimension) {
            case THEME -> themes;
            case DOCUMENT -> documents;
            case YEAR -> List.copyOf(met.get(i));
            case KIND, VOICE, STANCE -> dimension.order();
          };
      values.add(order.stream().filter(met.get(i)::contains).toList());
    }
    return new CrossTable(themes, where, by, values, counts);
  }
}
