package org.pincite.query.app.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.index.IndexEditor;
import org.pincite.index.SearchIndex;
import org.pincite.index.Vocabulary;
import org.pincite.query.Options;
import org.pincite.query.Searcher;
import org.pincite.query.TestIndex;
import org.pincite.query.question.Question;
import org.pincite.query.words.WordScore;

/** Words of statements and near matches, counted by hand. */
class WordStatisticsTest {
  private static final Document REPORT =
      TestIndex.document(
          "report",
          Map.of(),
          "The harbour board keeps a harbour log. Nobody reads the log. Ships come.",
          "A harbour needs boards. Boards need money, and money needs reasons.");
  private static final Options BY_PLACE = Options.DEFAULT.sort(Options.Sort.POSITION);

  @Test
  void aWordNearTwoMatchesCountsOnce(@TempDir Path folder) {
    try (SearchIndex index = TestIndex.of(folder, List.of(REPORT))) {
      assertEquals(
          Map.of(
              "the", 1, "boards", 3, "keeps", 1, "a", 2, "log", 1, "nobody", 1, "reads", 1, "needs",
              1),
          near(index, "harbour", 3, 3));
      assertEquals(
          Map.of("the", 1, "board", 2, "keeps", 1, "a", 2, "log", 1, "nobody", 1, "needs", 1),
          near(index, "harbour", 2, 3));
    }
  }

  @Test
  void matchesOfTwoSentencesOfAParagraphAreCountedTogether(@TempDir Path folder) {
    try (SearchIndex index = TestIndex.of(folder, List.of(REPORT))) {
      assertEquals(
          Map.of("a", 1, "harbour", 1, "need", 2, "money", 1, "and", 1),
          near(index, "=boards", 3, 2));
    }
  }

  @Test
  void wordsOfStatementsStandForTheirForms(@TempDir Path folder) {
    try (SearchIndex index = TestIndex.of(folder, List.of(REPORT))) {
      WordStatistics statistics = new WordStatistics();
      new Searcher(index)
          .forEach(Question.parse("boards money"), BY_PLACE, statistics::addStatement);
      Vocabulary vocabulary = index.vocabulary();
      Map<String, Long> counts = new TreeMap<>();
      Map<String, Long> everywhere = new TreeMap<>();
      for (WordScore word : statistics.scores(vocabulary, vocabulary.size(), 2)) {
        counts.put(word.word(), word.count());
        everywhere.put(word.word(), word.everywhere());
      }
      assertEquals(Map.of("boards", 2L, "needs", 3L, "money", 2L), counts);
      assertEquals(Map.of("boards", 3L, "needs", 3L, "money", 2L), everywhere);
    }
  }

  @Test
  void whatWasReplacedDoesNotCount(@TempDir Path folder) {
    try (IndexEditor editor = IndexEditor.open(folder)) {
      editor.put(REPORT);
      editor.put(TestIndex.document("other", Map.of(), "Zebras and harbours. Zebra crossings."));
      editor.commit(Map.of());
      editor.put(TestIndex.document("other", Map.of(), "Harbours again."));
      editor.commit(Map.of());
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      Vocabulary vocabulary = index.vocabulary();
      assertEquals(0, vocabulary.occurrences("zebra"));
      assertEquals(0, vocabulary.paragraphs("zebra"));
      assertEquals(List.of(), vocabulary.near("zebrs", 3));
      assertEquals(4, vocabulary.occurrences("harbour"));
      assertEquals(24 + 2, vocabulary.size());
      assertEquals(3, index.blocks());
    }
  }

  @Test
  void theNearestAndMostFrequentWordComesFirst(@TempDir Path folder) {
    Document words =
        TestIndex.document(
            "words", Map.of(), "harbour", "harbour", "harbours", "labour", "harvour", "tea", "teh");
    try (SearchIndex index = TestIndex.of(folder, List.of(words))) {
      Vocabulary vocabulary = index.vocabulary();
      assertEquals(
          List.of(new Vocabulary.Entry("harbour", 2), new Vocabulary.Entry("harvour", 1)),
          vocabulary.near("haroour", 3));
      assertEquals(
          List.of(new Vocabulary.Entry("harbour", 2)),
          vocabulary.near("harbuor", 3),
          "swapping two letters is one edit, and words two away are not looked for");
      assertEquals(List.of(), vocabulary.near("tae", 3), "too short to guess at");
      assertTrue(vocabulary.near("hxrbxxr", 3).isEmpty(), "three letters away");
      assertEquals("labour", vocabulary.near("lbaour", 1).getFirst().form());
    }
  }

  private static Map<String, Integer> near(
      SearchIndex index, String question, int window, int matches) {
    WordStatistics statistics = new WordStatistics();
    new Searcher(index)
        .forEach(Question.parse(question), BY_PLACE, hit -> statistics.addNear(hit, window));
    statistics.endOfBlocks(window);
    assertEquals(matches, statistics.matches());
    Map<String, Integer> counts = new TreeMap<>();
    Vocabulary vocabulary = index.vocabulary();
    for (WordScore word : statistics.scores(vocabulary, vocabulary.size(), 1)) {
      counts.put(word.word(), (int) word.count());
    }
    return counts;
  }
}
