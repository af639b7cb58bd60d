package org.pincite.query.app.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pincite.corpus.label.Label;
import org.pincite.query.filter.LabelledStatement;

/** Counts statements by what their labels say. */
final class LabelCounter implements Consumer<LabelledStatement> {
  /** What statements without a value are gathered under; no value is empty. */
  private static final String NONE = "";

  private final Facet facet;
  private final Map<String, Tally> tallies = new TreeMap<>();

  private static final class Tally {
    private long statements;
    private final Set<String> documents = new HashSet<>();
  }

  LabelCounter(Facet facet) {
    this.facet = facet;
  }

  @Override
  public void accept(LabelledStatement statement) {
    Label label = statement.label();
    List<String> values = label == null ? List.of() : facet.values(label);
    for (String value : values.isEmpty() ? List.of(NONE) : values) {
      Tally tally = tallies.computeIfAbsent(value, v -> new Tally());
      tally.statements++;
      tally.documents.add(statement.sha256());
    }
  }

  /**
   * {@return the counts, the most frequent first; statements without a value last}
   *
   * @param documents how many were searched
   * @param sentences how many those have
   */
  List<FacetCount> counts(int documents, long sentences) {
    List<FacetCount> counts = new ArrayList<>();
    tallies.forEach(
        (value, tally) ->
            counts.add(
                new FacetCount(
                    value.equals(NONE) ? null : value,
                    null,
                    tally.statements,
                    tally.documents.size(),
                    documents,
                    sentences)));
    counts.sort(
        Comparator.comparing((FacetCount count) -> count.value() == null)
            .thenComparing(Comparator.comparingLong(FacetCount::statements).reversed()));
    return counts;
  }
}
