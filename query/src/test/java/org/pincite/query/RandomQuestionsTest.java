package org.pincite.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.MetadataField;
import org.pincite.index.SearchIndex;
import org.pincite.query.question.Question;

/** Random questions over random text: the searcher and the reference find the same statements. */
class RandomQuestionsTest {
  private static final int DOCUMENTS = 10;
  private static final int QUESTIONS = 1000;

  /** Pages are compared for one question of so many. */
  private static final int ONE_PAGED_OF = 10;

  private static final List<String> WORDS =
      List.of(
          "harbour",
          "harbours",
          "Harbour",
          "master",
          "masters",
          "mastered",
          "the",
          "The",
          "ferry",
          "ferries",
          "WHO",
          "who",
          "well-paid",
          "wellpaid",
          "paid",
          "staff",
          "staffing",
          "board's",
          "board",
          "tide",
          "tidal",
          "a",
          "of",
          "3.12",
          "café",
          "missing");
  private static final List<String> ROWS =
      List.of("harbour master", "the ferry", "paid", "staff of the", "Harbour board's tide", "a");
  private static final List<String> FILTERS =
      List.of(
          "kind:report",
          "kind:=committee-report",
          "block:heading",
          "title:harbours",
          "title:\"the harb*\"",
          "title:=harbours",
          "author:Smith~1",
          "author:/sm[iy]the?/",
          "author:\"ann smith\"",
          "house:lords",
          "date:2019",
          "date:2019-05..2020",
          "year:..2019",
          "para:4.2",
          "para:4.2..4.10",
          "para:4..5",
          "para:..4");

  @Test
  void theSameStatementsAreFoundAsByLookingAtEveryWord(@TempDir Path folder) {
    long seed = Long.getLong("pincite.seed", System.nanoTime());
    Random random = new Random(seed);
    QuestionMaker maker = new QuestionMaker(random, WORDS, ROWS, FILTERS);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(document(random, i));
    }
    List<Reference> references = documents.stream().map(Reference::new).toList();
    int withHits = 0;
    try (SearchIndex index = TestIndex.of(folder, documents)) {
      Searcher searcher = new Searcher(index);
      for (int i = 0; i < QUESTIONS; i++) {
        String text = maker.question(3);
        Question question = Question.parse(text);
        Scope scope = random.nextBoolean() ? Scope.PARAGRAPH : Scope.SENTENCE;
        Hits hits =
            searcher.search(question, Options.DEFAULT.page(0, Integer.MAX_VALUE).scope(scope));
        TreeSet<String> found = new TreeSet<>();
        hits.hits()
            .forEach(h -> found.add(h.sha256() + " " + h.block().block() + " " + h.sentence()));
        TreeSet<String> expected = new TreeSet<>();
        references.forEach(reference -> expected.addAll(reference.statements(question, scope)));
        String where = "seed " + seed + ", " + scope + ", " + text;
        assertEquals(expected, found, where);
        assertEquals(found.size(), hits.statements(), where);
        if (i % ONE_PAGED_OF == 0) {
          Paging.compare(searcher, question, scope, "seed " + seed);
        }
        withHits += found.isEmpty() ? 0 : 1;
      }
    }
    int atLeast = QUESTIONS / 4;
    assertTrue(withHits > atLeast, "seed " + seed + ": only " + withHits + " had hits");
  }

  private static Document document(Random random, int number) {
    String[] texts = new String[2 + random.nextInt(7)];
    for (int p = 0; p < texts.length; p++) {
      boolean heading = random.nextInt(3) == 0;
      String text = heading ? words(random, 2) : paragraph(random);
      String before =
          heading
              ? "#".repeat(1 + random.nextInt(3)) + " "
              : random.nextBoolean() ? "[" + (3 + number % 3) + "." + (p + 1) * 2 + "] " : "";
      texts[p] = before + text;
    }
    Map<MetadataField, String> says =
        switch (number % 3) {
          case 0 -> Map.of();
          case 1 ->
              Map.of(
                  MetadataField.KIND, "committee-report",
                  MetadataField.HOUSE, "House of Lords",
                  MetadataField.TITLE, "The Harbours of the North",
                  MetadataField.DATE, "12 May 2019");
          default ->
              Map.of(
                  MetadataField.KIND, "written-evidence",
                  MetadataField.AUTHOR, "Ann Smyth",
                  MetadataField.DATE, "202" + random.nextInt(3));
        };
    return TestIndex.document("document " + number, says, texts);
  }

  private static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    for (int s = random.nextInt(4); s >= 0; s--) {
      text.append("In ").append(words(random, 9)).append(" port. ");
    }
    return text.toString().strip();
  }

  private static String words(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int w = random.nextInt(most); w >= 0; w--) {
      text.append(text.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size() - 1)));
    }
    return text.toString();
  }
}
