package org.pincite.query;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.label.Label;
import org.pincite.index.Fields;
import org.pincite.index.SentenceTable;
import org.pincite.index.Sources;
import org.pincite.index.label.Labels;
import org.pincite.query.filter.LabelledStatement;

/** Hands over the label of every statement that satisfies a question. */
final class LabelCollector extends SimpleCollector {
  /** A date is a number of year, month and day. */
  private static final int YEAR = 10_000;

  private final Translator translator;
  private final Scope scope;
  private final Sources sources;
  private final Consumer<LabelledStatement> action;
  private @Nullable Segment segment;

  private record Segment(
      Evaluation evaluation,
      SentenceTable table,
      Sources.Cursor sources,
      NumericDocValues date,
      BinaryDocValues labels) {
    List<Label> labelsOf(int block) throws IOException {
      return labels.advanceExact(block) ? Labels.decode(labels.binaryValue()) : List.of();
    }

    int yearOf(int block) throws IOException {
      return date.advanceExact(block) ? (int) date.longValue() / YEAR : 0;
    }
  }

  LabelCollector(
      Translator translator, Scope scope, Sources sources, Consumer<LabelledStatement> action) {
    this.translator = translator;
    this.scope = scope;
    this.sources = sources;
    this.action = action;
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
            sources.in(context),
            DocValues.getNumeric(context.reader(), Fields.DATE),
            DocValues.getBinary(context.reader(), Fields.LABELS));
  }

  @Override
  public void collect(int block) throws IOException {
    Segment here = Objects.requireNonNull(segment);
    if (!here.table.read(block) || here.evaluation.count(block, here.table, scope) == 0) {
      return;
    }
    if (here.evaluation.sentences.isEmpty()) {
      here.evaluation.sentences.set(0, here.table.count());
    }
    String sha256 = sources.sha256(here.sources.source(block));
    int year = here.yearOf(block);
    List<Label> labels = here.labelsOf(block);
    here.evaluation.sentences.stream()
        .mapToObj(sentence -> sentence < labels.size() ? labels.get(sentence) : null)
        .forEach(label -> action.accept(new LabelledStatement(sha256, year, label)));
  }
}
