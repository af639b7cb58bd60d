package org.pincite.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.index.Sources;

/** How many statements each document has. */
final class StatementCounts {
  private final Sources sources;
  private final int[] counts;
  private long statements;

  StatementCounts(Sources sources) {
    this.sources = sources;
    this.counts = new int[sources.count()];
  }

  static StatementCounts of(List<Found> all, Sources sources) {
    StatementCounts counts = new StatementCounts(sources);
    all.forEach(found -> counts.add(found.source(), 1));
    return counts;
  }

  void add(int source, int number) {
    counts[source] += number;
    statements += number;
  }

  /** {@return a page of them, with the numbers of all} */
  Hits with(List<Hit> page) {
    Map<String, Integer> byDocument = new LinkedHashMap<>();
    for (int source = 0; source < counts.length; source++) {
      if (counts[source] > 0) {
        byDocument.put(sources.sha256(source), counts[source]);
      }
    }
    return new Hits(statements, byDocument, page);
  }

  long statements() {
    return statements;
  }
}
