package org.pincite.query.eval.retrieval;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pincite.corpus.store.AtomicFile;

/** Rankings in the form that trec_eval reads: query, Q0, text, rank, score, name of the run. */
public final class TrecRun {
  private final String name;
  private final StringBuilder lines = new StringBuilder();

  /**
   * @param name of the run, without white space
   */
  public TrecRun(String name) {
    this.name = name;
  }

  /**
   * Adds the ranking of a query. Scores are written so that no two of them are the same, since
   * trec_eval orders by them and not by rank.
   */
  public void add(String query, List<Map.Entry<String, Double>> ranking) {
    double above = Double.POSITIVE_INFINITY;
    for (int i = 0; i < ranking.size(); i++) {
      double score = Math.min(ranking.get(i).getValue(), above - 1e-6);
      above = score;
      lines.append(
          String.format(
              Locale.ROOT,
              "%s Q0 %s %d %.6f %s%n",
              query,
              ranking.get(i).getKey(),
              i + 1,
              score,
              name));
    }
  }

  /** Writes the whole run, or nothing. */
  public void write(Path file) {
    AtomicFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
