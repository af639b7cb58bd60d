package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.index.Fields;
import org.pincite.index.SentenceTable;
import org.pincite.index.Sources;
import org.pincite.query.explain.StatementScore;

/**
 * Keeps the best statements of the blocks that Lucene finds. No statement has a higher score than
 * its block, so that a block whose score is too low is not even looked at, and where statements are
 * ordered by relevance, Lucene passes over such blocks as far as it can.
 */
final class StatementCollector extends SimpleCollector {
  private final Translator translator;
  private final Scope scope;
  private final int most;
  private final Options.Sort sort;
  private final Sources sources;
  private final Comparator<Found> order;
  private final PriorityQueue<Found> best;
  private @Nullable Segment segment;
  private @Nullable Scorable scorer;

  /** The doc values of a segment, and the question ready to be evaluated in it. */
  private record Segment(
      int base,
      Evaluation evaluation,
      SentenceTable table,
      NumericDocValues block,
      NumericDocValues date,
      Kinds kinds,
      Sources.Cursor sources) {
    int dateOf(int document) throws IOException {
      return date.advanceExact(document) ? (int) date.longValue() : 0;
    }
  }

  /**
   * @param most how many to keep, at least 1
   */
  StatementCollector(Translator translator, Options options, Sources sources, int most) {
    this.translator = translator;
    this.scope = options.scope();
    this.most = most;
    this.sort = options.sort();
    this.sources = sources;
    this.order = Found.order(sort);
    this.best = new PriorityQueue<>(order.reversed());
  }

  /** {@return the best, in order} */
  List<Found> best() {
    List<Found> sorted = new ArrayList<>(best);
    sorted.sort(order);
    return sorted;
  }

  /**
   * {@return the best of each document of the page, together, the documents in the order of their
   * best}
   *
   * @param all in order
   * @param options whose offset and limit count documents
   * @param perDocument how many of each
   */
  static List<Found> bestByDocument(List<Found> all, Options options, int perDocument) {
    Map<Integer, List<Found>> gathered = new LinkedHashMap<>();
    for (Found found : all) {
      List<Found> ofDocument =
          gathered.computeIfAbsent(found.source(), source -> new ArrayList<>());
      if (ofDocument.size() < perDocument) {
        ofDocument.add(found);
      }
    }
    return gathered.values().stream()
        .skip(options.offset())
        .limit(options.limit())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == Options.Sort.RELEVANCE ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  @Override
  public void setScorer(Scorable newScorer) throws IOException {
    scorer = newScorer;
    passOverTheRest();
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    segment =
        new Segment(
            context.docBase,
            translator.evaluation(context),
            new SentenceTable(context.reader()),
            DocValues.getNumeric(context.reader(), Fields.BLOCK),
            DocValues.getNumeric(context.reader(), Fields.DATE),
            new Kinds(DocValues.getSorted(context.reader(), Fields.BLOCK_KIND)),
            sources.in(context));
  }

  @Override
  public void collect(int doc) throws IOException {
    Segment here = Objects.requireNonNull(segment);
    double paragraph = Objects.requireNonNull(scorer).score();
    if (!canBeShown(here, doc, paragraph)) {
      return;
    }
    double kind = here.kinds.share(doc);
    if (!canBeShown(here, doc, paragraph * kind) || !here.table.read(doc)) {
      return;
    }
    Evaluation evaluation = here.evaluation;
    evaluation.evaluate(doc, here.table, scope);
    if (evaluation.matched) {
      if (evaluation.sentences.isEmpty()) {
        evaluation.sentences.set(0, here.table.count());
      }
      keep(here, doc, paragraph, kind);
      passOverTheRest();
    }
  }

  /** Whether a statement of a block that scores so may be among the best. */
  private boolean canBeShown(Segment here, int doc, double score) throws IOException {
    if (best.size() < most) {
      return true;
    }
    Found worst = best.element();
    int compared =
        switch (sort) {
          case RELEVANCE -> Double.compare(score, worst.score());
          case DATE -> Integer.compare(here.dateOf(doc), worst.date());
          case POSITION -> 0;
        };
    return compared > 0 || (compared == 0 && here.sources.source(doc) <= worst.source());
  }

  private void passOverTheRest() throws IOException {
    if (sort == Options.Sort.RELEVANCE && best.size() == most && scorer != null) {
      float least = Math.nextDown((float) best.element().score());
      if (least > 0) {
        scorer.setMinCompetitiveScore(least);
      }
    }
  }

  private void keep(Segment here, int doc, double paragraph, double kind) throws IOException {
    here.block.advanceExact(doc);
    int block = (int) here.block.longValue();
    int source = here.sources.source(doc);
    Evaluation evaluation = here.evaluation;
    double inBlock = weight(inBlock(evaluation));
    for (int s = evaluation.sentences.nextSetBit(0);
        s >= 0;
        s = evaluation.sentences.nextSetBit(s + 1)) {
      List<Sought> places = new ArrayList<>();
      evaluation.places(s, place -> places.add(place.sought));
      StatementScore score = new StatementScore(paragraph, kind, weight(places), inBlock);
      offer(new Found(here.base + doc, source, here.dateOf(doc), block, s, places, score.value()));
    }
  }

  private void offer(Found found) {
    if (best.size() < most) {
      best.add(found);
    } else if (order.compare(found, best.element()) < 0) {
      best.remove();
      best.add(found);
    }
  }

  /** {@return all that makes any sentence of the block a hit, each once, always in one order} */
  static List<Sought> inBlock(Evaluation evaluation) {
    Set<Sought> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Sought> all = new ArrayList<>();
    evaluation.sentences.stream()
        .forEach(
            s ->
                evaluation.places(
                    s,
                    place -> {
                      if (seen.add(place.sought)) {
                        all.add(place.sought);
                      }
                    }));
    return all;
  }

  static double weight(List<Sought> places) {
    double sum = 0;
    for (Sought place : places) {
      sum += place.weight();
    }
    return sum;
  }

  /** Tells what of its score a block of a kind keeps. */
  static final class Kinds {
    private static final Set<String> STATING =
        BlockKind.PROSE.stream().map(Fields::slug).collect(Collectors.toUnmodifiableSet());

    private final SortedDocValues values;

    /** By the ordinal of the kind; 0 where it was not met yet. */
    private final double[] shares;

    Kinds(SortedDocValues values) throws IOException {
      this.values = values;
      this.shares = new double[values.getValueCount()];
    }

    double share(int doc) throws IOException {
      if (!values.advanceExact(doc)) {
        return 1;
      }
      int kind = values.ordValue();
      if (shares[kind] == 0) {
        String slug = values.lookupOrd(kind).utf8ToString();
        shares[kind] = STATING.contains(slug) ? 1 : StatementScore.MARGIN;
      }
      return shares[kind];
    }
  }
}
