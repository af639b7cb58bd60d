package org.pincite.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.corpus.store.Workspace;
import org.pincite.index.SearchIndex;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Progress;
import org.pincite.query.question.Node;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;

/**
 * Random questions over real text. By default a few hundred over four of our sample documents; over
 * all documents of any workspace and as many as wanted with {@code -Dpincite.workspace=DIR
 * -Dpincite.questions=100000}, and the same again with {@code -Dpincite.seed=N}.
 */
class RealTextQuestionsTest {
  private static final int QUESTIONS = Integer.getInteger("pincite.questions", 400);

  /** Questions about one document before another is opened. */
  private static final int IN_A_ROW = 50;

  /** Pages are compared for one question of so many: for a thousand in all where many are asked. */
  private static final int ONE_PAGED_OF = Math.max(10, QUESTIONS / 1000);

  /** So is the number found in the document when all documents are searched: for five thousand. */
  private static final int ONE_OF_ALL_OF = Math.max(1, QUESTIONS / 5000);

  /** How often it is told how far a long run has come. */
  private static final int TOLD_EVERY = 10_000;

  @Test
  void theSameStatementsAreFoundAsByLookingAtEveryWord(@TempDir Path folder) throws IOException {
    long seed = Long.getLong("pincite.seed", System.nanoTime());
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    List<Document> documents = documents(folder.resolve("workspace"));
    int withHits = 0;
    int refused = 0;
    Map<String, Integer> drawn = new TreeMap<>();
    try (SearchIndex index = TestIndex.of(folder.resolve("index"), documents)) {
      Searcher searcher = new Searcher(index);
      for (int i = 0; i < QUESTIONS; i += IN_A_ROW) {
        if (i > 0 && i % TOLD_EVERY == 0) {
          System.out.println(i + " questions, no difference");
        }
        Document document = documents.get(random.nextInt(documents.size()));
        RealText text = new RealText(document, random);
        Reference reference = new Reference(document);
        for (int j = i; j < Math.min(QUESTIONS, i + IN_A_ROW); j++) {
          Question question = Question.parse(text.questions().question(3));
          count(question.root(), drawn);
          Scope scope = random.nextBoolean() ? Scope.PARAGRAPH : Scope.SENTENCE;
          try {
            Set<String> found = compare(searcher, reference, document, question, scope, seed);
            withHits += found.isEmpty() ? 0 : 1;
            if (random.nextInt(ONE_OF_ALL_OF) == 0) {
              String where = "seed " + seed + ", " + scope + ", " + question.text();
              assertEquals(found.size(), amongAll(searcher, document, question, scope), where);
            }
            if (random.nextInt(ONE_PAGED_OF) == 0) {
              Paging.compare(searcher, question, scope, "seed " + seed);
            }
          } catch (QueryException e) {
            refused++;
          }
        }
      }
    }
    System.out.println(
        QUESTIONS + " questions, " + withHits + " with hits, " + refused + " refused; " + drawn);
    assertTrue(withHits > QUESTIONS / 4, "seed " + seed + ": only " + withHits + " had hits");
    assertTrue(refused <= QUESTIONS / 20, "seed " + seed + ": " + refused + " were refused");
  }

  /** Counts the kinds of the nodes of a question. */
  private static void count(Node node, Map<String, Integer> drawn) {
    drawn.merge(node.getClass().getSimpleName(), 1, Integer::sum);
    node.parts().forEach(part -> count(part, drawn));
  }

  /** {@return what is found} Fails unless the index and the reference find the same. */
  private static Set<String> compare(
      Searcher searcher,
      Reference reference,
      Document document,
      Question question,
      Scope scope,
      long seed) {
    Options all = Options.DEFAULT.page(0, Integer.MAX_VALUE).scope(scope);
    String sha256 = document.source().sha256();
    Hits hits = searcher.search(question, all.documents(Set.of(sha256)));
    TreeSet<String> found = new TreeSet<>();
    hits.hits().forEach(h -> found.add(h.sha256() + " " + h.block().block() + " " + h.sentence()));
    String where = "seed " + seed + ", " + scope + ", " + sha256 + ", " + question.text();
    assertEquals(new TreeSet<>(reference.statements(question, scope)), found, where);
    assertEquals(found.size(), hits.statements(), where);
    return found;
  }

  /** {@return how many statements of the document are counted when all documents are searched} */
  private static int amongAll(
      Searcher searcher, Document document, Question question, Scope scope) {
    Hits counts = searcher.search(question, Options.DEFAULT.page(0, 0).scope(scope));
    return counts.byDocument().getOrDefault(document.source().sha256(), 0);
  }

  private static List<Document> documents(Path folder) throws IOException {
    String given = System.getProperty("pincite.workspace");
    Path workspace = given == null ? folder : Path.of(given);
    if (given == null) {
      Path samples = Path.of(System.getProperty("pincite.root", "..")).resolve("corpus/documents");
      List<Path> files = new ArrayList<>();
      try (Stream<Path> all = Files.list(samples)) {
        all.filter(f -> f.toString().matches(".*\\.(txt|html)")).sorted().forEach(files::add);
      }
      new Indexing(IndexRequest.of(files), Progress.SILENT).run(workspace);
    }
    List<Document> documents = new ArrayList<>();
    try (Workspace open = Workspace.openForReading(workspace)) {
      for (String sha256 : open.catalogues().read(open.catalogues().newest()).documents()) {
        open.documents().read(sha256).ifPresent(documents::add);
      }
    }
    return documents;
  }
}
