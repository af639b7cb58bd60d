package org.pincite.query.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.pincite.index.Fields;
import org.pincite.index.WordForms;
import org.pincite.query.question.Loose;
import org.pincite.query.question.Node;

/**
 * Puts passages in order by words, by meaning, or by both. A hybrid ranking brings the scores of
 * the best thousand of either to between 0 and 1 (the least of them 0, the greatest 1; a passage
 * that one of them lacks has 0 there) and takes the mean: min-max fusion as in Bruch, Gai and
 * Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval", 2023.
 */
public final class PassageRanker {
  /** How many passages either ranking puts into a fusion. */
  public static final int DEPTH = 1000;

  private final IndexSearcher searcher;

  public PassageRanker(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * {@return the best passages, best first; at most {@link #DEPTH} of either kind}
   *
   * @param required what passages must satisfy and are scored by, null for nothing
   * @param filter what else they must satisfy, null for nothing
   * @param vector of the question; of no use for {@link Ranking#BM25}
   */
  public List<RankedPassage> rank(
      Loose question,
      @Nullable Query required,
      @Nullable Query filter,
      Ranking ranking,
      byte[] vector)
      throws IOException {
    return switch (ranking) {
      case BM25 -> byWords(question, required, filter);
      case DENSE -> byMeaning(vector, filter);
      case HYBRID -> fused(byWords(question, required, filter), byMeaning(vector, filter));
    };
  }

  private List<RankedPassage> byWords(
      Loose question, @Nullable Query required, @Nullable Query filter) throws IOException {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    if (required != null) {
      words.add(required, Occur.MUST);
    }
    weighted(question).forEach((word, count) -> words.add(scored(word, count), Occur.SHOULD));
    if (filter != null) {
      words.add(filter, Occur.FILTER);
    }
    return ranked(searcher.search(words.build(), DEPTH).scoreDocs);
  }

  /** Function words count only where there are no others. */
  private static Map<String, Integer> weighted(Loose question) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    boolean tellsMore =
        question.words().stream().anyMatch(word -> !FunctionWords.contains(word.form()));
    for (Node.Term word : question.words()) {
      if (!tellsMore || !FunctionWords.contains(word.form())) {
        counts.merge(WordForms.stem(word.form()), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Query scored(String stem, int count) {
    return new BoostQuery(new TermQuery(new Term(Fields.TEXT, stem)), count);
  }

  private List<RankedPassage> byMeaning(byte[] vector, @Nullable Query filter) throws IOException {
    KnnByteVectorQuery nearest = new KnnByteVectorQuery(Fields.VECTOR, vector, DEPTH, filter);
    return ranked(searcher.search(nearest, DEPTH).scoreDocs);
  }

  private static List<RankedPassage> ranked(ScoreDoc[] found) {
    List<RankedPassage> ranked = new ArrayList<>();
    for (ScoreDoc each : found) {
      ranked.add(new RankedPassage(each.doc, each.score));
    }
    return ranked;
  }

  private static List<RankedPassage> fused(List<RankedPassage> words, List<RankedPassage> meaning) {
    Map<Integer, Double> scores = new HashMap<>();
    add(words, scores);
    add(meaning, scores);
    List<RankedPassage> fused = new ArrayList<>();
    scores.forEach((document, score) -> fused.add(new RankedPassage(document, score)));
    fused.sort(RankedPassage.BEST_FIRST);
    return fused;
  }

  private static void add(List<RankedPassage> ranked, Map<Integer, Double> scores) {
    if (ranked.isEmpty()) {
      return;
    }
    double most = ranked.getFirst().score();
    double least = ranked.getLast().score();
    for (RankedPassage each : ranked) {
      double scaled = most > least ? (each.score() - least) / (most - least) : 1;
      scores.merge(each.document(), scaled / 2, Double::sum);
    }
  }
}
