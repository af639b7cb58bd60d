package org.pincite.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.pincite.index.SentenceTable;
import org.pincite.index.Sources;

/** Counts the statements of every block that satisfies a question. */
final class StatementCounter extends SimpleCollector {
  private final Translator translator;
  private final Scope scope;
  private final Sources sources;
  private final StatementCounts counts;
  private @Nullable Segment segment;

  private record Segment(Evaluation evaluation, SentenceTable table, Sources.Cursor sources) {}

  StatementCounter(Translator translator, Scope scope, Sources sources) {
    this.translator = translator;
    this.scope = scope;
    this.sources = sources;
    this.counts = new StatementCounts(sources);
  }

  StatementCounts counts() {
    return counts;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    segment =
        new Segment(
            translator.evaluation(context),
            new SentenceTable(context.reader()),
            sources.in(context));
  }

  @Override
  public void collect(int block) throws IOException {
    Segment here = Objects.requireNonNull(segment);
    int count = here.evaluation.lone(block);
    if (count == Evaluation.UNKNOWN) {
      count = here.table.read(block) ? here.evaluation.count(block, here.table, scope) : 0;
    }
    if (count > 0) {
      counts.add(here.sources.source(block), count);
    }
  }
}
