package org.pincite.query.eval.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Scores of a ranking, as trec_eval (NIST) defines them with a text relevant from grade 1: of one
 * query, or the mean of several.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten: gains are grades, discounts
 *     log2(rank + 1)
 * @param map mean average precision
 * @param recall share of relevant texts among the first hundred
 * @param mrr mean reciprocal rank of the first relevant text
 */
public record RetrievalScore(double ndcg, double map, double recall, double mrr) {
  private static final int NDCG_DEPTH = 10;
  private static final int RECALL_DEPTH = 100;

  /**
   * {@return the score of one query}
   *
   * @param ranking ids of texts, best first
   * @param grades by id; at least one above 0
   */
  public static RetrievalScore of(List<String> ranking, Map<String, Integer> grades) {
    int relevant = relevant(grades);
    double precisions = 0;
    double first = 0;
    int found = 0;
    int foundEarly = 0;
    for (int i = 0; i < ranking.size(); i++) {
      if (grades.getOrDefault(ranking.get(i), 0) > 0) {
        found++;
        precisions += (double) found / (i + 1);
        first = found == 1 ? 1.0 / (i + 1) : first;
        foundEarly += i < RECALL_DEPTH ? 1 : 0;
      }
    }
    return new RetrievalScore(
        gain(ranking.stream().map(id -> grades.getOrDefault(id, 0)).toList())
            / gain(grades.values().stream().sorted((a, b) -> b - a).toList()),
        precisions / relevant,
        (double) foundEarly / relevant,
        first);
  }

  /**
   * {@return the scores of those queries of a collection that some text answers}
   *
   * @param rankings for each query the ids and scores of texts, best first
   */
  public static List<RetrievalScore> of(
      RetrievalCollection collection, Map<String, List<Map.Entry<String, Double>>> rankings) {
    List<RetrievalScore> scores = new ArrayList<>();
    rankings.forEach(
        (query, ranked) -> {
          Map<String, Integer> grades = collection.judgements().getOrDefault(query, Map.of());
          if (relevant(grades) > 0) {
            scores.add(of(ranked.stream().map(Map.Entry::getKey).toList(), grades));
          }
        });
    return scores;
  }

  /** {@return the mean; of nothing, zeros} */
  public static RetrievalScore mean(Collection<RetrievalScore> scores) {
    return new RetrievalScore(
        mean(scores, RetrievalScore::ndcg),
        mean(scores, RetrievalScore::map),
        mean(scores, RetrievalScore::recall),
        mean(scores, RetrievalScore::mrr));
  }

  /** {@return how many texts are relevant} */
  public static int relevant(Map<String, Integer> grades) {
    return (int) grades.values().stream().filter(grade -> grade > 0).count();
  }

  private static double mean(
      Collection<RetrievalScore> scores, ToDoubleFunction<RetrievalScore> part) {
    return scores.stream().mapToDouble(part).average().orElse(0);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(NDCG_DEPTH, grades.size()); i++) {
      gain += Math.max(0, grades.get(i)) * Math.log(2) / Math.log(i + 2.0);
    }
    return gain;
  }
}
