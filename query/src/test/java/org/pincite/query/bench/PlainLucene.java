package org.pincite.query.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;
import org.pincite.query.rank.PassageRanker;

/**
 * What one writes with Lucene alone to answer the same: a Lucene document for each passage, or for
 * each sentence, with the same stems and forms of the same words, its text stored, in Lucene's
 * default codec and settings. A search hands back the texts of the ten best by BM25 and counts all
 * of its documents exactly; it marks no words and knows no ids, pages or citations. Facets count
 * the documents of each source by ordinal. Nothing is cached. Made of sentences it counts
 * statements, as Pincite does, but does not find what runs from one into the next, nor ranks by the
 * paragraph around; made of passages it ranks as Pincite does and counts no statements.
 */
final class PlainLucene implements AutoCloseable {
  static final String STEMS = "stems";
  static final String FORMS = "forms";
  static final String VECTOR = "vector";
  private static final String SOURCE = "source";
  private static final String TEXT = "text";
  private static final int SHOWN = 10;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private IndexSearcher searcher;

  PlainLucene(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(64));
    writer.commit();
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  /**
   * @param vector of the passage; none if empty
   */
  void add(String source, String text, byte[] vector) throws IOException {
    Document document = new Document();
    List<Word> words = WordBreaker.words(text);
    document.add(new TextField(STEMS, new Forms(words, WordForms::stem)));
    document.add(new TextField(FORMS, new Forms(words, WordForms::exact)));
    document.add(new SortedDocValuesField(SOURCE, new BytesRef(source)));
    document.add(new StoredField(TEXT, text));
    if (vector.length > 0) {
      document.add(new KnnByteVectorField(VECTOR, vector, VectorSimilarityFunction.COSINE));
    }
    writer.addDocument(document);
  }

  void commit() throws IOException {
    writer.commit();
    searcher.getIndexReader().close();
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
  }

  /** {@return the texts of the ten best; counts all, exactly} */
  List<String> search(Query query) throws IOException {
    TopDocs found =
        searcher.search(query, new TopScoreDocCollectorManager(SHOWN, null, Integer.MAX_VALUE));
    return texts(List.of(found.scoreDocs));
  }

  /** {@return how many passages of each source} */
  Map<String, Integer> count(Query query) throws IOException {
    return searcher.search(query, new OneCounting()).counts();
  }

  /** {@return the texts of the ten best by words and meaning, each scaled to between 0 and 1} */
  List<String> hybrid(Query words, byte[] vector) throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    Query meaning = new KnnByteVectorQuery(VECTOR, vector, PassageRanker.DEPTH);
    for (Query query : List.of(words, meaning)) {
      ScoreDoc[] found = searcher.search(query, PassageRanker.DEPTH).scoreDocs;
      float least = found.length == 0 ? 0 : found[found.length - 1].score;
      float span = found.length == 0 || found[0].score == least ? 1 : found[0].score - least;
      for (ScoreDoc each : found) {
        scores.merge(each.doc, (each.score - least) / span, Float::sum);
      }
    }
    return texts(
        scores.entrySet().stream()
            .sorted(Map.Entry.<Integer, Float>comparingByValue().reversed())
            .limit(SHOWN)
            .map(e -> new ScoreDoc(e.getKey(), e.getValue()))
            .toList());
  }

  private List<String> texts(List<ScoreDoc> found) throws IOException {
    List<String> texts = new ArrayList<>();
    for (ScoreDoc each : found) {
      texts.add(searcher.storedFields().document(each.doc).get(TEXT));
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
    writer.close();
    directory.close();
  }

  /** Has one collector see all segments. */
  private static final class OneCounting implements CollectorManager<Counting, Counting> {
    private final Counting counting = new Counting();

    @Override
    public Counting newCollector() {
      return counting;
    }

    @Override
    public Counting reduce(Collection<Counting> collectors) {
      return counting;
    }
  }

  /** Counts by the ordinals of a segment; names are looked up once a segment. */
  private static final class Counting extends SimpleCollector {
    private final Map<String, Integer> counts = new HashMap<>();
    private SortedDocValues sources = DocValues.emptySorted();
    private int[] here = {};

    Map<String, Integer> counts() throws IOException {
      add();
      return counts;
    }

    private void add() throws IOException {
      TermsEnum names = sources.termsEnum();
      for (int count : here) {
        String name = names.next().utf8ToString();
        if (count > 0) {
          counts.merge(name, count, Integer::sum);
        }
      }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      add();
      sources = DocValues.getSorted(context.reader(), SOURCE);
      here = new int[sources.getValueCount()];
    }

    @Override
    public void collect(int doc) throws IOException {
      if (sources.advanceExact(doc)) {
        here[sources.ordValue()]++;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Words cut as Pincite cuts them, so that both look for the same. */
  private static final class Forms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Word> words;
    private final UnaryOperator<String> form;
    private int next;

    Forms(List<Word> words, UnaryOperator<String> form) {
      this.words = words;
      this.form = form;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (next == words.size()) {
        return false;
      }
      term.setEmpty().append(form.apply(words.get(next++).form()));
      return true;
    }
  }
}
