package org.pincite.query.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Scores found statements against one reader's records. A found statement matches a record of the
 * same document and theme when they share more than half of the shorter one's word 3-grams.
 * Precision counts only what the reader read: where the gold has rows without themes, the sentences
 * in it; else all rows given, so give those of the part that was read.
 */
public final class ThemeScorer {
  private final int salience;

  /**
   * @param salience records below it are not wanted: 1 for all, 3 for the strongest
   */
  public ThemeScorer(int salience) {
    this.salience = salience;
  }

  /**
   * How well one theme was found.
   *
   * @param precision share of the found statements that match a record, 0 if none was found
   * @param recall share of the wanted records that are matched, 0 if none is wanted
   * @param found number of statements found in what was read
   * @param wanted number of records wanted
   */
  public record Score(double precision, double recall, int found, int wanted) {
    /** {@return the harmonic mean of precision and recall, 0 if both are} */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /**
   * {@return the score of each theme that the reader's records name, themes in alphabetical order}
   */
  public Map<String, Score> score(List<ThemeRow> found, List<ThemeRow> gold) {
    Index goldIndex = new Index(gold);
    Index foundIndex = new Index(found);
    boolean negatives = gold.stream().anyMatch(row -> row.themes().isEmpty());
    Set<String> themes = new TreeSet<>();
    gold.forEach(row -> themes.addAll(row.themes()));
    Map<String, Score> scores = new LinkedHashMap<>();
    for (String theme : themes) {
      List<ThemeRow> counted =
          found.stream()
              .filter(row -> row.themes().contains(theme))
              .filter(row -> !negatives || !goldIndex.same(row).isEmpty())
              .toList();
      List<ThemeRow> wanted =
          gold.stream()
              .filter(row -> row.themes().contains(theme) && row.salience() >= salience)
              .toList();
      long good = counted.stream().filter(row -> goldIndex.names(row, theme)).count();
      long got = wanted.stream().filter(row -> foundIndex.names(row, theme)).count();
      scores.put(
          theme,
          new Score(
              counted.isEmpty() ? 0 : (double) good / counted.size(),
              wanted.isEmpty() ? 0 : (double) got / wanted.size(),
              counted.size(),
              wanted.size()));
    }
    return scores;
  }

  /** Rows by the 3-grams of their quotes. */
  private static final class Index {
    private final Map<ThemeRow, Shingles> shingles = new HashMap<>();
    private final Map<String, List<ThemeRow>> byGram = new HashMap<>();

    Index(List<ThemeRow> rows) {
      for (ThemeRow row : rows) {
        Shingles grams = Shingles.of(row.quote());
        if (shingles.put(row, grams) == null) {
          for (String gram : grams.grams()) {
            byGram.computeIfAbsent(key(row, gram), k -> new ArrayList<>()).add(row);
          }
        }
      }
    }

    Set<ThemeRow> same(ThemeRow row) {
      Shingles grams = Shingles.of(row.quote());
      Set<ThemeRow> same = new LinkedHashSet<>();
      for (String gram : grams.grams()) {
        for (ThemeRow other : byGram.getOrDefault(key(row, gram), List.of())) {
          Shingles others = shingles.get(other);
          if (others != null && grams.isSameAs(others)) {
            same.add(other);
          }
        }
      }
      return same;
    }

    boolean names(ThemeRow row, String theme) {
      return same(row).stream().anyMatch(other -> other.themes().contains(theme));
    }

    private static String key(ThemeRow row, String gram) {
      return row.document() + "\n" + gram;
    }
  }
}
