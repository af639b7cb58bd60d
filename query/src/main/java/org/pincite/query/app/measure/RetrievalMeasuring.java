package org.pincite.query.app.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;
import org.pincite.corpus.store.VectorStore;
import org.pincite.index.IndexEditor;
import org.pincite.index.PassageVectors;
import org.pincite.index.SearchIndex;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;
import org.pincite.index.label.Labeller;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.Searcher;
import org.pincite.query.app.Progress;
import org.pincite.query.app.embedding.ModelEncoder;
import org.pincite.query.app.embedding.StoredVectors;
import org.pincite.query.app.embedding.VectorMaking;
import org.pincite.query.eval.retrieval.RetrievalCollection;
import org.pincite.query.question.Loose;
import org.pincite.query.question.Node;
import org.pincite.query.question.QueryException;
import org.pincite.query.rank.Bm25;
import org.pincite.query.rank.RankedSource;
import org.pincite.query.rank.Ranking;

/** Ranks the texts of a collection for each of its queries, with the index that searches use. */
public final class RetrievalMeasuring {
  private static final int AT_ONCE = 64;

  private RetrievalMeasuring() {}

  /**
   * {@return for each query the ids and scores of texts, best first}
   *
   * @param vectors where vectors are kept from one run to the next, null for nowhere
   * @param jobs how many texts are embedded at a time
   */
  public static SequencedMap<String, List<Map.Entry<String, Double>>> run(
      RetrievalCollection collection,
      Ranking ranking,
      Bm25 similarity,
      @Nullable Path vectors,
      int jobs,
      Progress progress) {
    return TemporaryWorkspace.use(
        folder -> {
          Path kept = vectors == null ? folder.resolve("vectors") : vectors;
          if (ranking == Ranking.BM25) {
            Map<String, String> ids =
                index(collection, folder.resolve("index"), PassageVectors.NONE);
            return rank(collection, folder, ids, ranking, similarity, null);
          }
          try (ModelEncoder encoder = ModelEncoder.open();
              VectorStore store = VectorStore.open(kept, encoder.model(), Embedder.DIMENSIONS)) {
            embed(collection, encoder, store, jobs, progress);
            Map<String, String> ids =
                index(collection, folder.resolve("index"), new StoredVectors(store));
            return rank(collection, folder, ids, ranking, similarity, encoder);
          }
        });
  }

  private static void embed(
      RetrievalCollection collection,
      ModelEncoder encoder,
      VectorStore store,
      int jobs,
      Progress progress) {
    List<String> texts = List.copyOf(collection.texts().values());
    progress.start(Math.ceilDiv(texts.size(), AT_ONCE));
    try (VectorMaking making = new VectorMaking(encoder, store, jobs)) {
      for (int from = 0; from < texts.size(); from += AT_ONCE) {
        making.make(texts.subList(from, Math.min(from + AT_ONCE, texts.size())));
        progress.step(collection.name());
      }
    } finally {
      progress.end();
    }
  }

  /** {@return the ids of the texts by the hashes that the index knows them by} */
  private static Map<String, String> index(
      RetrievalCollection collection, Path folder, PassageVectors vectors) {
    Map<String, String> ids = new HashMap<>();
    try (IndexEditor index = IndexEditor.open(folder)) {
      collection
          .texts()
          .forEach(
              (id, text) -> {
                String sha256 = Sha256.hex(id);
                ids.put(sha256, id);
                if (!text.isEmpty()) {
                  index.put(document(sha256, text), vectors, Labeller.NONE);
                }
              });
      index.commit(Map.of());
    }
    return ids;
  }

  private static Document document(String sha256, String text) {
    Span whole = new Span(0, text.length());
    Block block = new Block(BlockKind.PARAGRAPH, whole, null, null, 0, List.of(), List.of());
    return new Document(
        "eval",
        new Source(sha256, "text/plain", text.length()),
        Metadata.NONE,
        text,
        List.of(),
        List.of(),
        List.of(block),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static SequencedMap<String, List<Map.Entry<String, Double>>> rank(
      RetrievalCollection collection,
      Path folder,
      Map<String, String> ids,
      Ranking ranking,
      Bm25 similarity,
      @Nullable ModelEncoder encoder) {
    SequencedMap<String, List<Map.Entry<String, Double>>> rankings = new LinkedHashMap<>();
    try (SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
      Searcher searcher = new Searcher(index);
      collection
          .queries()
          .forEach(
              (id, text) -> {
                byte[] vector = encoder == null ? new byte[0] : encoder.query(text);
                List<Map.Entry<String, Double>> ranked = new ArrayList<>();
                for (RankedSource source :
                    searcher.rank(plain(text), ranking, vector, similarity)) {
                  ranked.add(Map.entry(id(ids, source), source.score()));
                }
                rankings.put(id, ranked);
              });
    }
    return rankings;
  }

  /** A query of a collection holds no operators, whatever signs stand in it. */
  private static Loose plain(String text) {
    List<Node.Term> words =
        WordBreaker.words(text).stream()
            .map(word -> new Node.Term(WordForms.exact(word.form())))
            .toList();
    return new Loose(text, words, null, text);
  }

  private static String id(Map<String, String> ids, RankedSource source) {
    String id = ids.get(source.sha256());
    if (id == null) {
      throw new QueryException("the index holds a text that was not put there");
    }
    return id;
  }
}
