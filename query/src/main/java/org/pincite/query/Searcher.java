package org.pincite.query;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;
import org.pincite.index.IndexException;
import org.pincite.index.SearchIndex;
import org.pincite.query.filter.LabelledStatement;
import org.pincite.query.place.Shape;
import org.pincite.query.question.Loose;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;
import org.pincite.query.rank.Bm25;
import org.pincite.query.rank.Encoder;
import org.pincite.query.rank.PassageRanker;
import org.pincite.query.rank.RankedPassage;
import org.pincite.query.rank.RankedSource;
import org.pincite.query.rank.Ranking;

/**
 * Answers questions from an index. Paragraphs score by BM25 (k1 = 1.2, b = 0.75); a sentence has
 * half of its paragraph's score for standing in it and the rest by the share of the paragraph's
 * matches (weighted by rarity) that it holds itself; headings, captions, cells, notes and asides
 * count half. Thread-safe.
 */
public final class Searcher {
  private static final int MADE_TOGETHER = 1000;

  private final SearchIndex index;

  public Searcher(SearchIndex index) {
    this.index = index;
  }

  /**
   * {@return what a question finds: a page of hits, and the exact numbers of all}
   *
   * @throws QueryException if a wildcard of it stands for too many words
   */
  public Hits search(Question question, Options options) {
    int most = (int) Math.min(Integer.MAX_VALUE, (long) options.offset() + options.limit());
    try {
      Translator translator = new Translator(index.searcher(), question, options);
      StatementCounter counter = counted(translator, options);
      StatementCounts counts = counter.counts();
      List<Found> best =
          most == 0 || counts.statements() == 0
              ? List.of()
              : best(translator, counter.narrowed(translator), options, most);
      List<Found> page = best.subList(Math.min(options.offset(), best.size()), best.size());
      return counts.with(new Presenter(index, options.scope()).hits(page));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * {@return what a question finds, gathered by document: the best hits of each document, together,
   * the document with the best hit first, and the exact numbers of all}
   *
   * @param options whose offset and limit count documents
   * @param perDocument how many hits of a document to hand back at most
   * @throws QueryException if a wildcard of it stands for too many words
   */
  public Hits searchByDocument(Question question, Options options, int perDocument) {
    try {
      List<Found> all = all(question, options);
      List<Found> page = StatementCollector.bestByDocument(all, options, perDocument);
      return StatementCounts.of(all, index.sources())
          .with(new Presenter(index, options.scope()).hits(page));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * {@return what tells why statements that a question finds have their scores}
   *
   * @param options those they were found with
   * @throws QueryException if a wildcard of the question stands for too many words
   */
  public Explainer explainer(Question question, Options options) {
    try {
      Translator translator = new Translator(index.searcher(), question, options);
      return new Explainer(index, translator, options.scope());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Hands over every hit, in the order of the options; their page does not matter. Hits are made a
   * thousand at a time, so that any number of them can be handled.
   */
  public void forEach(Question question, Options options, Consumer<Hit> action) {
    try {
      Presenter presenter = new Presenter(index, options.scope());
      List<Found> all = all(question, options);
      for (int from = 0; from < all.size(); from += MADE_TOGETHER) {
        int to = Math.min(all.size(), from + MADE_TOGETHER);
        presenter.hits(all.subList(from, to)).forEach(action);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Hands over what every statement found is about, without its words, in the order of the index.
   */
  public void forEachLabel(Question question, Options options, Consumer<LabelledStatement> action) {
    try {
      Translator translator = new Translator(index.searcher(), question, options);
      LabelCollector collector =
          new LabelCollector(translator, options.scope(), index.sources(), action);
      index.searcher().search(translator.candidates(), new One<>(collector));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * {@return the statements of the passages that come nearest to a question taken loosely, best
   * first; their number is no count of all, since {@value PassageRanker#DEPTH} passages by words
   * and as many by meaning are ranked at most}
   *
   * @param encoder of the model whose vectors the index holds; null only for {@link Ranking#BM25}
   * @throws QueryException if a wildcard of it stands for too many words
   */
  public Hits rank(Loose question, Options options, Ranking ranking, @Nullable Encoder encoder) {
    try {
      return new RankedSearch(index, options, question, ranking, encoder).hits();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * {@return the documents of the best passages, best first, each with the score of its best
   * passage}
   *
   * @param question nothing but plain words
   * @param vector of the question; of no use for {@link Ranking#BM25}
   * @param similarity what scores words
   */
  public List<RankedSource> rank(Loose question, Ranking ranking, byte[] vector, Bm25 similarity) {
    IndexSearcher searcher = new IndexSearcher(index.searcher().getIndexReader());
    searcher.setSimilarity(new BM25Similarity(similarity.k1(), similarity.b()));
    try {
      List<RankedPassage> passages =
          new PassageRanker(searcher).rank(question, null, null, ranking, vector);
      return RankedSource.of(passages, searcher);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private StatementCounter counted(Translator translator, Options options) throws IOException {
    IndexReader reader = index.searcher().getIndexReader();
    StatementCounter counter =
        new StatementCounter(translator, options.scope(), index.sources(), reader.maxDoc());
    Shape anywhere = translator.anywhere();
    if (anywhere == null || !counter.countAll(anywhere, reader)) {
      index.searcher().search(translator.candidates(), new One<>(counter));
    }
    return counter;
  }

  private List<Found> all(Question question, Options options) throws IOException {
    Translator translator = new Translator(index.searcher(), question, options);
    return best(translator, translator.query(), options, Integer.MAX_VALUE);
  }

  private List<Found> best(Translator translator, Query blocks, Options options, int most)
      throws IOException {
    StatementCollector collector =
        new StatementCollector(translator, options, index.sources(), most);
    return index.searcher().search(blocks, new One<>(collector)).best();
  }

  /** Has one collector see all segments, one after another. */
  record One<C extends Collector>(C collector) implements CollectorManager<C, C> {
    @Override
    public C newCollector() {
      return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
      return collector;
    }
  }

  static IndexException unreadable(IOException e) {
    return new IndexException("the index cannot be read: " + e.getMessage(), e);
  }
}
