package org.pincite.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.index.SearchIndex;
import org.pincite.query.question.Question;

/** Random questions over random text: the searcher and the reference find the same statements. */
class RandomQuestionsTest {
  private static final int DOCUMENTS = 10;
  private static final int QUESTIONS = Integer.getInteger("pincite.questions", 2000);
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
          "café");
  private static final List<String> SINGLE =
      List.of(
          "harbour",
          "=harbour",
          "=Harbour",
          "master",
          "=mastered",
          "the",
          "=The",
          "ferry",
          "=WHO",
          "=who",
          "well-paid",
          "paid",
          "staff",
          "=staffing",
          "board",
          "tid*",
          "?arbour*",
          "*ast*",
          "a",
          "of",
          "3.12",
          "cafe",
          "missing",
          "miss*");

  @Test
  void theSameStatementsAreFoundAsByLookingAtEveryWord(@TempDir Path folder) {
    long seed = Long.getLong("pincite.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(document(random, i));
    }
    Map<String, Reference> references = references(documents);
    int withHits = 0;
    try (SearchIndex index = TestIndex.of(folder, documents)) {
      Searcher searcher = new Searcher(index);
      for (int i = 0; i < QUESTIONS; i++) {
        String text = question(random, 3);
        Question question = Question.parse(text);
        Scope scope = random.nextBoolean() ? Scope.PARAGRAPH : Scope.SENTENCE;
        Hits hits =
            searcher.search(question, Options.DEFAULT.page(0, Integer.MAX_VALUE).scope(scope));
        TreeSet<String> found = new TreeSet<>();
        hits.hits()
            .forEach(h -> found.add(h.sha256() + " " + h.block().block() + " " + h.sentence()));
        String where = "seed " + seed + ", " + scope + ", " + text;
        assertEquals(expected(references, question, scope), found, where);
        assertEquals(found.size(), hits.statements(), where);
        withHits += found.isEmpty() ? 0 : 1;
      }
    }
    int atLeast = QUESTIONS / 4;
    assertTrue(withHits > atLeast, "seed " + seed + ": only " + withHits + " had hits");
  }

  /** The references of all blocks, by how a hit in the block is written. */
  private static Map<String, Reference> references(List<Document> documents) {
    Map<String, Reference> references = new TreeMap<>();
    for (Document document : documents) {
      for (int b = 0; b < document.blocks().size(); b++) {
        references.put(
            document.source().sha256() + " " + b,
            new Reference(document, document.blocks().get(b)));
      }
    }
    return references;
  }

  private static Set<String> expected(
      Map<String, Reference> references, Question question, Scope scope) {
    Set<String> expected = new TreeSet<>();
    references.forEach(
        (block, reference) ->
            reference.hits(question.root(), scope).stream()
                .forEach(sentence -> expected.add(block + " " + sentence)));
    return expected;
  }

  private static Document document(Random random, int number) {
    String[] paragraphs = new String[1 + random.nextInt(4)];
    for (int p = 0; p < paragraphs.length; p++) {
      StringBuilder text = new StringBuilder();
      for (int s = random.nextInt(4); s >= 0; s--) {
        text.append("In");
        for (int w = random.nextInt(9); w >= 0; w--) {
          text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        text.append(" port. ");
      }
      paragraphs[p] = text.toString().strip();
    }
    return TestIndex.document("document " + number, Map.of(), paragraphs);
  }

  private static String question(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 2 : 9);
    return switch (kind) {
      case 0 -> SINGLE.get(random.nextInt(SINGLE.size()));
      case 1 -> phrase(random);
      case 2 -> inner(random, depth) + " " + inner(random, depth);
      case 3 -> inner(random, depth) + " OR " + inner(random, depth);
      case 4 -> inner(random, depth) + " NOT " + inner(random, depth);
      case 5 -> "NOT " + inner(random, depth);
      case 6 -> inner(random, depth) + " /s " + inner(random, depth);
      case 7 -> inner(random, depth) + " /p " + inner(random, depth);
      default -> near(random, depth);
    };
  }

  private static String inner(Random random, int depth) {
    return "(" + question(random, depth - 1) + ")";
  }

  private static String near(Random random, int depth) {
    String operator = random.nextBoolean() ? " NEAR/" : " THEN/";
    return positional(random, depth - 1)
        + operator
        + random.nextInt(6)
        + " "
        + positional(random, depth - 1);
  }

  private static String positional(Random random, int depth) {
    int kind = random.nextInt(depth <= 0 ? 2 : 4);
    return switch (kind) {
      case 0 -> SINGLE.get(random.nextInt(SINGLE.size()));
      case 1 -> phrase(random);
      case 2 -> "(" + positional(random, depth - 1) + " OR " + positional(random, depth - 1) + ")";
      default -> "(" + near(random, depth) + ")";
    };
  }

  private static String phrase(Random random) {
    StringBuilder phrase = new StringBuilder(random.nextInt(4) == 0 ? "=\"" : "\"");
    for (int i = random.nextInt(3); i >= 0; i--) {
      String word = SINGLE.get(random.nextInt(SINGLE.size()));
      phrase.append(word.startsWith("=") ? word.substring(1) : word).append(' ');
    }
    return phrase.append('"').toString();
  }
}
