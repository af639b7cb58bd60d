package org.pincite.query.eval.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against figures worked out by hand. */
class RetrievalScoreTest {
  @Test
  void gainsAreGradesAndDiscountsLogarithms() {
    RetrievalScore score =
        RetrievalScore.of(List.of("x", "b", "a"), Map.of("a", 2, "b", 1, "x", 0));
    double found = 1 / (Math.log(3) / Math.log(2)) + 2 / 2.0;
    double best = 2 + 1 / (Math.log(3) / Math.log(2));
    assertEquals(found / best, score.ndcg(), 1e-12);
    assertEquals((1 / 2.0 + 2 / 3.0) / 2, score.map(), 1e-12);
    assertEquals(1, score.recall());
    assertEquals(0.5, score.mrr());
  }

  @Test
  void onlyTheFirstTenGainAndTheFirstHundredAreRecalled() {
    List<String> ranking =
        Stream.concat(IntStream.range(0, 100).mapToObj(i -> "x" + i), Stream.of("a")).toList();
    assertEquals(
        new RetrievalScore(0, 1 / 101.0, 0, 1 / 101.0), RetrievalScore.of(ranking, Map.of("a", 1)));
  }

  @Test
  void nothingFoundIsZero() {
    assertEquals(new RetrievalScore(0, 0, 0, 0), RetrievalScore.of(List.of(), Map.of("a", 1)));
    assertEquals(new RetrievalScore(0, 0, 0, 0), RetrievalScore.mean(List.of()));
  }
}
