package org.pincite.query;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
    return new Hits(statements, new ByDocument(sources, counts), page);
  }

  long statements() {
    return statements;
  }

  /** The counts above 0 by the hashes of the documents; made into entries where asked for. */
  private static final class ByDocument extends AbstractMap<String, Integer> {
    private final Sources sources;
    private final int[] counts;
    private final int size;

    ByDocument(Sources sources, int[] counts) {
      this.sources = sources;
      this.counts = counts;
      this.size = (int) Arrays.stream(counts).filter(count -> count > 0).count();
    }

    @Override
    public Set<Entry<String, Integer>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Entry<String, Integer>> iterator() {
          return IntStream.range(0, counts.length)
              .filter(source -> counts[source] > 0)
              .mapToObj(source -> Map.entry(sources.sha256(source), counts[source]))
              .iterator();
        }

        @Override
        public int size() {
          return size;
        }
      };
    }
  }
}
