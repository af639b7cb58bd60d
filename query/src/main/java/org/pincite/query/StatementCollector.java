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
      SortedDocValues kind,
      Documents documents) {}

  StatementCollector(Translator translator, Options options, int most) {
    this.translator = translator;
    this.scope = options.scope();
    this.most = most;
    this.order = Found.order(options.sort());
    this.best = new PriorityQueue<>(order.reversed());
  }

  /** {@return how many statements were found} */
  long statements() {
    return statements;
  }

  /** {@return how many in each document} */
  Map<String, Integer> byDocument() {
    return byDocument;
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
    segment =
        new Segment(
            context.docBase,
            translator.evaluation(context),
            DocValues.getBinary(context.reader(), Fields.SENTENCES),
            DocValues.getNumeric(context.reader(), Fields.BLOCK),
            DocValues.getNumeric(context.reader(), Fields.DATE),
            DocValues.getSorted(context.reader(), Fields.BLOCK_KIND),
            new Documents(DocValues.getSorted(context.reader(), Fields.SHA256)));
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
    String sha256 = here.documents.sha256(doc);
    byDocument.merge(sha256, count, Integer::sum);
    if (most > 0) {
      keep(here, doc, sha256);
    }
  }

  private void keep(Segment here, int doc, String sha256) throws IOException {
    double paragraph = Objects.requireNonNull(scorer).score();
    double kind = shareOfKind(here.kind, doc);
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

  /** {@return the factor that the kind of a block gives its statements} */
  static double shareOfKind(SortedDocValues kinds, int doc) throws IOException {
    if (!kinds.advanceExact(doc)) {
      return 1;
    }
    String slug = kinds.lookupOrd(kinds.ordValue()).utf8ToString();
    boolean states =
        slug.equals(Fields.slug(BlockKind.PARAGRAPH))
            || slug.equals(Fields.slug(BlockKind.LIST_ITEM))
            || slug.equals(Fields.slug(BlockKind.QUOTATION));
    return states ? 1 : StatementScore.MARGIN;
  }

  /** Tells the document of a block; blocks of one document follow each other. */
  private static final class Documents {
    private final SortedDocValues values;
    private int ordinal = -1;
    private String sha256 = "";

    Documents(SortedDocValues values) {
      this.values = values;
    }

    String sha256(int doc) throws IOException {
      if (values.advanceExact(doc) && values.ordValue() != ordinal) {
        ordinal = values.ordValue();
        sha256 = values.lookupOrd(ordinal).utf8ToString();
      }
      return sha256;
    }
  }
}
