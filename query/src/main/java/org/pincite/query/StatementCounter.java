package org.pincite.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pincite.index.SentenceTable;
import org.pincite.index.Sources;
import org.pincite.query.place.HeldSentences;
import org.pincite.query.place.Shape;

/** Counts the statements of every block that satisfies a question. */
final class StatementCounter extends SimpleCollector {
  private final Translator translator;
  private final Scope scope;
  private final Sources sources;
  private final StatementCounts counts;
  private final FixedBitSet found;
  private boolean collected;
  private @Nullable Segment segment;

  private record Segment(
      int base, Evaluation evaluation, SentenceTable table, Sources.Cursor sources) {}

  /**
   * @param size number of the blocks
   */
  StatementCounter(Translator translator, Scope scope, Sources sources, int size) {
    this.translator = translator;
    this.scope = scope;
    this.sources = sources;
    this.counts = new StatementCounts(sources);
    this.found = new FixedBitSet(size);
  }

  /** {@return what finds and scores the paragraphs, and where they are known no others} */
  Query narrowed(Translator question) {
    return collected ? question.within(found) : question.query();
  }

  StatementCounts counts() {
    return counts;
  }

  /**
   * Counts the statements of all blocks that hold a shape.
   *
   * @return whether that can be done without looking at its places; if not, nothing was counted
   */
  boolean countAll(Shape shape, IndexReader index) throws IOException {
    for (LeafReaderContext leaf : index.leaves()) {
      doSetNextReader(leaf);
      Segment here = Objects.requireNonNull(segment);
      if (!HeldSentences.count(shape, leaf, (block, known) -> add(here, block, known))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    segment =
        new Segment(
            context.docBase,
            translator.evaluation(context),
            new SentenceTable(context.reader()),
            sources.in(context));
  }

  @Override
  public void collect(int block) throws IOException {
    Segment here = Objects.requireNonNull(segment);
    collected = true;
    long held = here.evaluation.held(block, scope);
    if (add(here, block, HeldSentences.count(held))) {
      found.set(here.base + block);
    }
  }

  private boolean add(Segment here, int block, int known) throws IOException {
    int count = known;
    if (count == HeldSentences.UNKNOWN) {
      here.table.goTo(block);
      count = here.evaluation.count(block, here.table, scope);
    }
    if (count > 0) {
      counts.add(here.sources.source(block), count);
    }
    return count > 0;
  }
}
