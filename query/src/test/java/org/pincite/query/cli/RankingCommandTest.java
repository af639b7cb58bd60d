package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Embedding and asking in plain words, with the real model. */
class RankingCommandTest {
  @TempDir static Path temp;
  private static Path papers = Path.of("");
  private static Cli cli = new Cli(Path.of(""));

  @BeforeAll
  static void index() throws IOException {
    papers = Files.createDirectories(temp.resolve("papers"));
    Files.writeString(
        papers.resolve("wards.md"),
        """
        # The wards of the district

        Hospitals on the coast cannot fill their rotas. Doctors and nurses leave within two years.

        The trust spent a good deal in June. The car park has ninety spaces and a barrier now.

        The trust bought a new boiler after a tender with one bid.
        """);
    Files.writeString(
        papers.resolve("quays.md"),
        """
        # The state of the quays

        Nobody has repaired the eastern quay since the winter storms of 1987.

        The Board should survey every quay and publish what it finds each year.
        """);
    cli = new Cli(temp.resolve("workspace"));
    assertEquals(0, cli.run("index", papers.toString()).code());
    Cli.Result without = cli.run("search", "--ranking", "hybrid", "staff shortage");
    assertEquals(3, without.code());
    assertTrue(without.err().contains("pincite embed"), without.err());
    assertEquals("bm25", asked("Which quays were repaired?").path("ranking").asString());
    JsonNode first = cli.run("embed", "--json").json();
    assertEquals(2, first.path("embedded").asInt());
    assertEquals(9, first.path("made").asInt());
  }

  private static JsonNode asked(String... args) {
    List<String> all = new ArrayList<>(List.of("--json"));
    all.addAll(List.of(args));
    Cli.Result result = cli.run("search", all.toArray(String[]::new));
    assertTrue(result.code() < 3, result.err());
    return result.json();
  }

  private static String first(JsonNode answer) {
    return answer.path("hits").path(0).path("quote").asString();
  }

  @Test
  void whatMeansTheSameIsFoundWithoutAWordInCommon() {
    JsonNode answer = asked("Where is there a shortage of medical staff?");
    assertEquals("hybrid", answer.path("ranking").asString());
    assertEquals("Doctors and nurses leave within two years.", first(answer));
    assertEquals(2, answer.path("embedded").asInt());
  }

  @Test
  void whatOperatorsDemandHoldsInEveryRanking() {
    for (String ranking : List.of("bm25", "dense", "hybrid")) {
      JsonNode answer =
          asked("--ranking", ranking, "shortage of staff", "\"the board\"", "NOT nurses");
      assertEquals(1, answer.path("statements").asInt(), ranking);
      assertEquals(
          "The Board should survey every quay and publish what it finds each year.",
          first(answer),
          ranking);
    }
    JsonNode none = asked("--ranking", "hybrid", "shortage", "=QUAY");
    assertEquals(0, none.path("statements").asInt());
  }

  @Test
  void onlyTheFoldersAskedForAreRanked() {
    JsonNode answer =
        asked("--in", papers.resolve("quays.md").toString(), "--ranking", "dense", "nurses");
    assertEquals(2, answer.path("statements").asInt());
    assertEquals(1, answer.path("documents").asInt());
    assertEquals(1, answer.path("embedded").asInt());
  }

  @Test
  void theSentenceThatAnswersIsShownAndItsWordsAreMarked() {
    JsonNode answer = asked("--ranking", "hybrid", "How many spaces has the car park?");
    assertEquals("The car park has ninety spaces and a barrier now.", first(answer));
    assertEquals(5, answer.path("hits").path(0).path("matches").size());
  }

  @Test
  void whatFollowsTheWordsAskedForIsNearerThanWhatDoesNot() throws IOException {
    Path notes = Files.createDirectories(temp.resolve("notes"));
    Files.writeString(
        notes.resolve("pledges.md"),
        """
        # Notes of the year

        - The gate shall be painted by June.
        - The path shall be swept every week.

        Nothing else was asked of anybody.

        The harbour board of Saltmarsh made two pledges to its tenants:

        - The quay shall be kept free of wrecks.
        - The lamps shall be lit from dusk on.
        """);
    Cli apart = new Cli(temp.resolve("apart"));
    assertEquals(0, apart.run("index", notes.toString()).code());
    JsonNode hits =
        apart
            .run("search", "--json", "--ranking", "bm25", "Saltmarsh harbour board pledges shall")
            .json()
            .path("hits");
    assertTrue(hits.path(0).path("quote").asString().startsWith("The harbour board"));
    assertEquals("The quay shall be kept free of wrecks.", hits.path(1).path("quote").asString());
  }

  @Test
  void rankedPagesFollowEachOther() {
    JsonNode all = asked("--ranking", "hybrid", "-n", "4", "quays and nurses");
    JsonNode second = asked("--ranking", "hybrid", "-n", "2", "--offset", "2", "quays and nurses");
    for (int i = 0; i < 2; i++) {
      assertEquals(all.path("hits").path(i + 2), second.path("hits").path(i));
    }
  }

  @Test
  void anotherRunEmbedsOnlyWhatIsNew() throws IOException {
    assertEquals(0, cli.run("embed", "--json").json().path("embedded").asInt());
    Path third = papers.resolve("boats.md");
    Files.writeString(
        third,
        """
        # The boats

        Nobody has repaired the eastern quay since the winter storms of 1987.

        Nine boats were sold abroad in the same year.
        """);
    assertEquals(0, cli.run("index", papers.toString()).code());
    JsonNode report = cli.run("embed", "--json").json();
    assertEquals(1, report.path("embedded").asInt());
    assertEquals(1, report.path("made").asInt());
    Files.delete(third);
    assertEquals(0, cli.run("index", papers.toString()).code());
    assertEquals(0, cli.run("embed", "--json").json().path("embedded").asInt());
  }

  @Test
  void aRebuiltIndexKeepsTheVectors() {
    assertEquals(0, cli.run("index", "--rebuild", papers.toString()).code());
    assertEquals(0, cli.run("embed", "--json").json().path("made").asInt());
  }

  @Test
  void aCollectionIsScoredAndItsRunWritten() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("collection"));
    Files.writeString(
        folder.resolve("corpus.jsonl"),
        """
        {"id": "d1", "title": "Quays", "text": "The eastern quay is in bad repair."}
        {"id": "d2", "title": "", "text": "Nurses leave  the wards\\nof the coast."}
        {"id": "d3", "title": "", "text": "The boiler was replaced."}
        """);
    Files.writeString(
        folder.resolve("queries.jsonl"),
        """
        {"id": "q1", "text": "Which quay needs repair?"}
        {"id": "q2", "text": "hospital workforce shortages"}
        """);
    Files.writeString(
        folder.resolve("qrels.tsv"), "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\n");
    Path run = temp.resolve("out.run");
    for (String ranking : List.of("bm25", "hybrid")) {
      JsonNode scores =
          Cli.plain(
                  "eval",
                  "retrieval",
                  folder.toString(),
                  "--json",
                  "--ranking",
                  ranking,
                  "--run",
                  run.toString())
              .json();
      double ndcg = scores.path("collections").path("collection").path("ndcg").asDouble();
      assertEquals(ranking.equals("bm25") ? 0.5 : 1, ndcg, 1e-9, ranking);
    }
    String first = Files.readAllLines(run).getFirst();
    assertTrue(first.matches("q1 Q0 d1 1 [0-9.]+ pincite-hybrid"), first);
    Cli.Result broken = Cli.plain("eval", "retrieval", papers.toString());
    assertEquals(3, broken.code());
    assertTrue(broken.err().contains("qrels.tsv"), broken.err());
  }
}
