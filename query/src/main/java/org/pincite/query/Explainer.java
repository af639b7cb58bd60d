package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.pincite.index.Fields;
import org.pincite.index.SearchIndex;
import org.pincite.index.SentenceTable;
import org.pincite.query.explain.Explanation;
import org.pincite.query.explain.StatementScore;

/** Takes the scores of statements apart, by looking at their paragraphs again. */
public final class Explainer {
  private final SearchIndex index;
  private final IndexSearcher searcher;
  private final Translator translator;
  private final Scope scope;

  Explainer(SearchIndex index, Translator translator, Scope scope) {
    this.index = index;
    this.searcher = index.searcher();
    this.translator = translator;
    this.scope = scope;
  }

  /**
   * {@return why a statement has its score}
   *
   * @param block index of its block in the document
   * @param sentence index of the sentence in the block
   */
  public Explanation explain(String sha256, int block, int sentence) {
    try {
      return explained(sha256, block, sentence);
    } catch (IOException e) {
      throw Searcher.unreadable(e);
    }
  }

  private Explanation explained(String sha256, int block, int sentence) throws IOException {
    int document = find(sha256, block);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext segment = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<Sought> own = new ArrayList<>();
    Evaluation evaluation = evaluated(segment, document - segment.docBase);
    List<Sought> found = StatementCollector.inBlock(evaluation);
    evaluation.places(sentence, place -> own.add(place.sought));
    double paragraph = score(translator.query(), document);
    List<Explanation.Part> parts = new ArrayList<>();
    for (Sought sought : found) {
      parts.add(
          new Explanation.Part(
              translator.words(sought),
              score(sought.query(), document),
              sought.weight(),
              searcher.count(sought.query()),
              own.contains(sought)));
    }
    parts.sort(
        Comparator.comparingDouble(Explanation.Part::score)
            .reversed()
            .thenComparing(Explanation.Part::words));
    SortedDocValues kinds = DocValues.getSorted(segment.reader(), Fields.BLOCK_KIND);
    StatementScore score =
        new StatementScore(
            paragraph,
            new StatementCollector.Kinds(kinds).share(document - segment.docBase),
            StatementCollector.weight(own),
            StatementCollector.weight(found));
    double rest = paragraph - parts.stream().mapToDouble(Explanation.Part::score).sum();
    return new Explanation(score, parts, rest, index.blocks());
  }

  private Evaluation evaluated(LeafReaderContext segment, int document) throws IOException {
    SentenceTable table = new SentenceTable(segment.reader());
    table.read(document);
    Evaluation evaluation = translator.evaluation(segment);
    evaluation.evaluate(document, table, scope);
    return evaluation;
  }

  private int find(String sha256, int block) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.SHA256, sha256)), Occur.FILTER)
            .add(NumericDocValuesField.newSlowExactQuery(Fields.BLOCK, block), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    if (found.length == 0) {
      throw new IllegalArgumentException("no block " + block + " of " + sha256);
    }
    return Objects.requireNonNull(found[0]).doc;
  }

  private double score(Query query, int document) throws IOException {
    return searcher.explain(query, document).getValue().doubleValue();
  }
}
