package org.pincite.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pincite.index.SearchIndex;
import org.pincite.index.SentenceTable;

/** Collects the blocks that satisfy a question exactly. */
final class MatchingBlocks extends SimpleCollector {
  private final Translator translator;
  private final Scope scope;
  private final FixedBitSet blocks;
  private @Nullable Segment segment;

  private record Segment(int base, Evaluation evaluation, SentenceTable table) {}

  private MatchingBlocks(Translator translator, Scope scope, int size) {
    this.translator = translator;
    this.scope = scope;
    this.blocks = new FixedBitSet(size);
  }

  /** {@return the numbers by which Lucene knows them} */
  static FixedBitSet of(Translator translator, Options options, SearchIndex index)
      throws IOException {
    MatchingBlocks collector =
        new MatchingBlocks(translator, options.scope(), index.searcher().getIndexReader().maxDoc());
    return index.searcher().search(translator.candidates(), new Searcher.One<>(collector)).blocks;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    segment =
        new Segment(
            context.docBase, translator.evaluation(context), new SentenceTable(context.reader()));
  }

  @Override
  public void collect(int doc) throws IOException {
    Segment here = Objects.requireNonNull(segment);
    if (here.table.read(doc)) {
      here.evaluation.evaluate(doc, here.table, scope);
      if (here.evaluation.matched) {
        blocks.set(here.base + doc);
      }
    }
  }
}
