package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of queries, on two notes of our own. */
class BatchCommandTest {
  private static final String SUM = "=SUM of all tolls is what the harbour clerk writes down.";

  @TempDir static Path temp;
  private static Cli cli = new Cli(Path.of(""));

  @BeforeAll
  static void index() throws IOException {
    Path notes = Files.createDirectories(temp.resolve("notes"));
    Files.writeString(
        notes.resolve("harbour.txt"),
        "Note on the harbour\n\nThe harbour board raised its tolls twice. Nobody was asked.\n\n"
            + SUM
            + "\n");
    Files.writeString(
        notes.resolve("ferry.txt"),
        "Note on the ferry\n\nThe ferry pays no tolls, said \"the board\", and keeps its timetable.\n");
    cli = new Cli(temp.resolve("workspace"));
    assertEquals(0, cli.run("index", notes.toString()).code());
  }

  @Test
  void eachQueryHasItsRowsAndOneInErrorStopsNoOther() throws IOException {
    Path queries =
        written(
            "mixed.csv",
            """
            query,id
            "tolls twice",first
            zeppelin,second
            (tolls,third
            ferry,first
            "said \""the board\"\"",fifth
            """);
    Path out = temp.resolve("deep/mixed.csv");
    Cli.Result result = cli.run("batch", queries.toString(), "--out", out.toString());
    assertEquals(1, result.code(), result.err());
    assertEquals(
        List.of("first,found", "second,absent", "third,error", "first,error", "fifth,found"),
        Files.readAllLines(out).stream()
            .skip(1)
            .map(row -> row.replaceAll("^([^,]*),.*?,(found|absent|error),.*", "$1,$2"))
            .toList());
    assertTrue(
        result
            .err()
            .contains("mixed.csv, line 4, query third: this bracket is not closed (character 1)\n"),
        result.err());
    assertTrue(
        result
            .err()
            .contains("mixed.csv, line 5, query first: line 2 has a query of the same id\n"),
        result.err());
    assertTrue(
        result.err().contains("5 queries: 2 found, 1 absent, 0 incomplete, 2 in error."),
        result.err());
    try (Stream<Path> left = Files.list(out.getParent())) {
      assertEquals(List.of(out), left.toList());
    }
  }

  @Test
  void aRowTellsAllThatACitationNeeds() throws IOException {
    Path queries = written("one.jsonl", "{\"_id\": 7, \"text\": \"tolls twice\"}\n");
    Cli.Result result = cli.run("batch", queries.toString(), "--format", "jsonl");
    assertEquals(0, result.code(), result.err());
    JsonNode row = JsonMapper.builder().build().readTree(result.out());
    String whole = "The harbour board raised its tolls twice.";
    assertEquals("7", row.path("id").asString());
    assertEquals(whole, row.path("quote").asString());
    assertEquals(whole.length(), row.path("end").asInt() - row.path("start").asInt());
    assertEquals(1, row.path("rank").asInt());
    assertEquals(1, row.path("statements").asInt());
    assertTrue(row.path("file").asString().endsWith("harbour.txt"), result.out());
    assertTrue(
        row.path("sha256").asString().startsWith(row.path("statement").asString().substring(0, 8)));
    JsonNode found = cli.run("search", "--json", "tolls twice").json().path("hits").get(0);
    assertEquals(found.path("citation"), row.path("citation"));
    assertEquals(found.path("id"), row.path("statement"));
  }

  @Test
  void noCellCanBecomeAFormulaAndJsonKeepsTheCharacters() throws IOException {
    Path queries = written("sum.csv", "id;query\n=s1;'=SUM clerk\n");
    Cli.Result table = cli.run("batch", queries.toString());
    assertTrue(table.out().contains("\r\n'=s1,'=SUM clerk,found,"), table.out());
    assertTrue(table.out().contains(",'" + SUM + ","), table.out());
    Cli.Result lines = cli.run("batch", queries.toString(), "--format", "jsonl");
    assertTrue(lines.out().contains("\"quote\":\"" + SUM + "\""), lines.out());
  }

  @Test
  void topicsGiveARun() throws IOException {
    Path queries =
        written(
            "topics.txt",
            """
            <top>
            <num> Number: 401
            <title> harbour
              tolls
            <desc> Description: who pays
            </top>

            <top><num>402</num><title>zeppelin</title></top>
            <top><num>403</num></top>
            """);
    Path out = temp.resolve("pincite.run");
    Cli.Result result = cli.run("batch", queries.toString(), "-o", out.toString());
    assertEquals(1, result.code());
    assertTrue(
        result.err().contains("topics.txt, line 9, query 403: the topic has no <title>"),
        result.err());
    List<String> run = Files.readAllLines(out);
    assertEquals(2, run.size(), run.toString());
    for (int i = 0; i < run.size(); i++) {
      assertTrue(
          run.get(i).matches("401 Q0 [0-9a-f]{8}-\\d+-\\w{10} " + (i + 1) + " \\d+\\.\\d+ pincite"),
          run.get(i));
    }
  }

  @Test
  void theLimitIsForEachQueryAndTheTotalIsExact() throws IOException {
    Path queries = written("limit.csv", "id,query\n1,tolls\n2,board\n");
    Cli.Result result = cli.run("batch", queries.toString(), "-n", "1");
    List<String> rows = result.out().lines().toList();
    assertEquals(3, rows.size(), result.out());
    assertTrue(rows.get(1).startsWith("1,tolls,found,3,1,"), rows.get(1));
    assertTrue(rows.get(2).startsWith("2,board,found,2,1,"), rows.get(2));
  }

  @Test
  void aFileThatHoldsNoQueriesIsNamedWithTheReasonAndTheOldResultsStay() throws IOException {
    Path out = written("old.csv", "old\n");
    Path queries = written("wrong.csv", "number,words\n1,tolls\n");
    Cli.Result wrong = cli.run("batch", queries.toString(), "-o", out.toString());
    assertEquals(3, wrong.code());
    assertEquals(
        "pincite: "
            + queries
            + ": its first line must name the columns id and query; it names number, words\n",
        wrong.err());
    Cli.Result gone = cli.run("batch", temp.resolve("gone.csv").toString(), "-o", out.toString());
    assertEquals(3, gone.code());
    assertTrue(gone.err().startsWith("pincite: cannot read "), gone.err());
    assertFalse(gone.err().contains("\tat "), gone.err());
    assertEquals("old\n", Files.readString(out));
  }

  @Test
  void whatIsNoJsonIsAnErrorOfItsLine() throws IOException {
    Path queries =
        written("broken.jsonl", "{\"id\":1,\"query\":\"tolls\"}\n{\"id\":2,\n{\"id\":3}\n");
    Cli.Result result = cli.run("batch", queries.toString(), "--format", "trec");
    assertEquals(1, result.code());
    assertTrue(result.err().contains("broken.jsonl, line 2: it is not JSON"), result.err());
    assertTrue(result.err().contains("line 3, query 3: it has no \"query\""), result.err());
    assertEquals(3, result.out().lines().count(), result.out());
  }

  private static Path written(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }
}
