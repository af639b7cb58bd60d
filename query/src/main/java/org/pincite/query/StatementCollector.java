package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
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
import org.pincite.query.explain.StatementScore;

/** Evaluates the question in every block that Lucene finds, counts all hits and keeps the best. */
final class StatementCollector extends SimpleCollector {
  private final Translator translator;
  private final Scope scope;
  private final int most;
  private final Options.Sort sort;
  private final Comparator<Found> order;
  private final PriorityQueue<Found> best;
  private final SentenceTable table = new SentenceTable();
  private final Map<String, Integer> byDocument = new TreeMap<>();
  private long statements;
  private @Nullable Segment segment;

  /** The doc values of a segment, and the question ready to be evaluated in it. */
  private record Segment(
      int base,
      Evaluation evaluation,
      BinaryDocValues sentences,
      NumericDocValues block,
      NumericDocValues date,
      Kinds kinds,
      Documents documents) {}

  StatementCollector(Translator translator, Options options, int most) {
    this.translator = translator;
    this.scope = options.scope();
    this.most = most;
    this.sort = options.sort();
    this.order = Found.order(sort);
    this.best = new PriorityQueue<>(order.reversed());
  }

  /** {@return how many statements were found} */
  long statements() {
    return statements;
  }

  /** {@return how many in each document} */
  Map<String, Integer> byDocument() {
    count();
    return byDocument;
  }

  private void count() {
    if (segment != null) {
      segment.documents.count();
    }
  }

  /** {@return the best, in order} */
  List<Found> best() {
    List<Found> sorted = new ArrayList<>(best);
    sorted.sort(order);
    return sorted;
  }

  /**
   * {@return the best of each document of the page, together, the documents in the order of their
   * best; all hits must have been kept}
   *
   * @param options whose offset and limit count documents
   * @param perDocument how many of each
   */
  List<Found> bestByDocument(Options options, int perDocument) {
    Map<String, List<Found>> gathered = new LinkedHashMap<>();
    for (Found found : best()) {
      List<Found> ofDocument = gathered.computeIfAbsent(found.sha256(), hash -> new ArrayList<>());
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
    return ScoreMode.COMPLETE;
  }

  private @Nullable Scorable scorer;

  @Override
  public void setScorer(Scorable newScorer) {
    this.scorer = newScorer;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    count();
    segment =
        new Segment(
            context.docBase,
            translator.evaluation(context),
            DocValues.getBinary(context.reader(), Fields.SENTENCES),
            DocValues.getNumeric(context.reader(), Fields.BLOCK),
            DocValues.getNumeric(context.reader(), Fields.DATE),
            new Kinds(DocValues.getSorted(context.reader(), Fields.BLOCK_KIND)),
            new Documents(DocValues.getSorted(context.reader(), Fields.SHA256), byDocument));
  }

  @Override
  public void collect(int doc) throws IOException {
    Segment here = Objects.requireNonNull(segment);
    if (!here.sentences.advanceExact(doc)) {
      return;
    }
    table.read(here.sentences.binaryValue());
    Evaluation evaluation = here.evaluation;
    evaluation.evaluate(doc, table, scope);
    if (!evaluation.matched) {
      return;
    }
    if (evaluation.sentences.isEmpty()) {
      evaluation.sentences.set(0, table.count());
    }
    int count = evaluation.sentences.cardinality();
    statements += count;
    String sha256 = here.documents.counted(doc, count);
    if (most > 0) {
      double paragraph = Objects.requireNonNull(scorer).score();
      double kind = here.kinds.share(doc);
      if (canBeShown(paragraph * kind)) {
        keep(here, doc, sha256, paragraph, kind);
      }
    }
  }

  /** Whether a sentence of a block may be among the best: none has more than its block's score. */
  private boolean canBeShown(double score) {
    return sort != Options.Sort.RELEVANCE || best.size() < most || score >= best.element().score();
  }

  private void keep(Segment here, int doc, String sha256, double paragraph, double kind)
      throws IOException {
    here.block.advanceExact(doc);
    int block = (int) here.block.longValue();
    int date = here.date.advanceExact(doc) ? (int) here.date.longValue() : 0;
    Evaluation evaluation = here.evaluation;
    double inBlock = weightInBlock(evaluation);
    for (int s = evaluation.sentences.nextSetBit(0);
        s >= 0;
        s = evaluation.sentences.nextSetBit(s + 1)) {
      List<Sought> places = new ArrayList<>();
      evaluation.places(s, place -> places.add(place.sought));
      StatementScore score = new StatementScore(paragraph, kind, weight(places), inBlock);
      offer(new Found(here.base + doc, sha256, date, block, s, places, score.value()));
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

  /** The weights of all that makes any sentence of the block a hit, each counted once. */
  private static double weightInBlock(Evaluation evaluation) {
    Set<Sought> all = Collections.newSetFromMap(new IdentityHashMap<>());
    evaluation.sentences.stream()
        .forEach(s -> evaluation.places(s, place -> all.add(place.sought)));
    return weight(all);
  }

  static double weight(Collection<Sought> places) {
    double sum = 0;
    for (Sought place : places) {
      sum += place.weight();
    }
    return sum;
  }

  /** Tells what of its score a block of a kind keeps. */
  static final class Kinds {
    private static final Set<String> STATING =
        Set.of(
            Fields.slug(BlockKind.PARAGRAPH),
            Fields.slug(BlockKind.LIST_ITEM),
            Fields.slug(BlockKind.QUOTATION));

    private final SortedDocValues values;
    private final double[] shares;

    Kinds(SortedDocValues values) throws IOException {
      this.values = values;
      this.shares = new double[values.getValueCount()];
      for (int i = 0; i < shares.length; i++) {
        String slug = values.lookupOrd(i).utf8ToString();
        shares[i] = STATING.contains(slug) ? 1 : StatementScore.MARGIN;
      }
    }

    double share(int doc) throws IOException {
      return values.advanceExact(doc) ? shares[values.ordValue()] : 1;
    }
  }

  /** Tells and counts the documents of blocks; blocks of one document follow each other. */
  private static final class Documents {
    private final SortedDocValues values;
    private final Map<String, Integer> counts;
    private int ordinal = -1;
    private String sha256 = "";
    private int uncounted;

    Documents(SortedDocValues values, Map<String, Integer> counts) {
      this.values = values;
      this.counts = counts;
    }

    /** {@return the document of a block, in which so many statements more were found} */
    String counted(int doc, int statements) throws IOException {
      if (values.advanceExact(doc) && values.ordValue() != ordinal) {
        count();
        ordinal = values.ordValue();
        sha256 = values.lookupOrd(ordinal).utf8ToString();
      }
      uncounted += statements;
      return sha256;
    }

    void count() {
      if (uncounted > 0) {
        counts.merge(sha256, uncounted, Integer::sum);
        uncounted = 0;
      }
    }
  }
}
