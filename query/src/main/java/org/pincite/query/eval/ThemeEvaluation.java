package org.pincite.query.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds themes and scores them by several readers' gold.
 *
 * <p>Where a reader recorded only statements with themes, it is not known how far beyond the last
 * record was read: documents that the reader does not name, and what stands behind the last record
 * of a document, are left out.
 */
public final class ThemeEvaluation {
  private final Map<String, List<ThemeRow>> foundByDocument;
  private final int salience;

  /**
   * @param found what was found, the rows of one document in text order
   * @param salience records below it are not wanted
   */
  public ThemeEvaluation(List<ThemeRow> found, int salience) {
    this.foundByDocument =
        found.stream()
            .collect(
                Collectors.groupingBy(ThemeRow::document, LinkedHashMap::new, Collectors.toList()));
    this.salience = salience;
  }

  /** {@return the score of each theme by one reader's records} */
  public Map<String, ThemeScorer.Score> by(List<ThemeRow> gold) {
    return new ThemeScorer(salience).score(read(gold), gold);
  }

  /** {@return what was found in the part that any of the readers read} */
  public List<ThemeRow> readByAny(List<List<ThemeRow>> readers) {
    Map<String, List<ThemeRow>> longest = new LinkedHashMap<>();
    for (List<ThemeRow> gold : readers) {
      read(gold).stream()
          .collect(
              Collectors.groupingBy(ThemeRow::document, LinkedHashMap::new, Collectors.toList()))
          .forEach(
              (document, rows) ->
                  longest.merge(document, rows, (a, b) -> a.size() >= b.size() ? a : b));
    }
    return longest.values().stream()
        .flatMap(List::stream)
        .filter(row -> !row.themes().isEmpty())
        .toList();
  }

  private List<ThemeRow> read(List<ThemeRow> gold) {
    boolean negatives = gold.stream().anyMatch(row -> row.themes().isEmpty());
    Set<String> documents = new LinkedHashSet<>();
    gold.forEach(row -> documents.add(row.document()));
    List<ThemeRow> read = new ArrayList<>();
    for (String document : documents) {
      List<ThemeRow> rows = foundByDocument.getOrDefault(document, List.of());
      read.addAll(negatives ? rows : upToLast(rows, gold, document));
    }
    return read;
  }

  private static List<ThemeRow> upToLast(
      List<ThemeRow> rows, List<ThemeRow> gold, String document) {
    List<Shingles> records =
        gold.stream()
            .filter(row -> row.document().equals(document))
            .map(row -> Shingles.of(row.quote()))
            .toList();
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      Shingles grams = Shingles.of(rows.get(i).quote());
      if (records.stream().anyMatch(grams::isSameAs)) {
        last = i;
      }
    }
    return rows.subList(0, last + 1);
  }
}
