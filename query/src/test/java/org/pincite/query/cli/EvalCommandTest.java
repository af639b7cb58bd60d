package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EvalCommandTest {
  private static final String PAGE =
      """
      <html><head><title>Quays</title></head><body><main><h1>The state of the quays</h1>
      <p>1. The quays of the northern harbours were built before the railway came.</p>
      <p>2. Nobody has repaired the eastern quay since the winter storms of 1987.</p>
      <p>3. The Board should survey every quay and publish what it finds each year.</p>
      <p>4. It should ask the skippers which of the quays they use, and in what weather.</p>
      <p>5. It should tell the ministry what the repairs would cost and who would pay.</p>
      </main></body></html>
      """;

  @TempDir Path temp;

  @BeforeEach
  void writeDocuments() throws IOException {
    Path deep = Files.createDirectories(temp.resolve("gold/batch/docs"));
    Files.writeString(deep.resolve("quays.html"), PAGE);
    Files.writeString(
        temp.resolve("gold/batch/quays.gold.json"),
        """
        {"id": "quays", "extra": 1, "blocks": [
         {"t": "h", "x": "The state of the quays"},
         {"t": "p", "n": "1", "x": "The quays of the northern harbours were built before the railway came."},
         {"t": "p", "n": "2", "x": "Nobody has repaired the eastern quay since the winter storms of 1987."},
         {"t": "p", "n": "3", "x": "The Board should survey every quay and publish what it finds each year."},
         {"t": "p", "n": "4", "x": "It should ask the skippers which of the quays they use, and in what weather."},
         {"t": "p", "n": "5", "x": "It should tell the ministry what the repairs would cost and who would pay."}]}
        """);
  }

  private Path gold(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  private String documents() {
    return temp.resolve("gold").toString();
  }

  @Test
  void extractionIsScoredAndAMissingDocumentCounts() throws IOException {
    Cli.Result result = Cli.plain("eval", "extraction", documents(), "--json", "--per-file");
    assertEquals(0, result.code(), result.err());
    JsonNode html = result.json().get("html");
    assertEquals(1.0, html.get("mean").get("intact").asDouble());
    assertEquals(1.0, html.get("mean").get("num").asDouble());
    gold(
        "gold/gone.gold.json",
        "{\"blocks\": [{\"t\": \"p\", \"x\": \"five words are enough here\"}]}");
    Cli.Result table = Cli.plain("eval", "extraction", documents());
    assertTrue(table.out().contains("no text  gone.pdf  (there is no document)"), table.out());
    assertTrue(table.out().contains("mean pdf (1)"), table.out());
    assertTrue(table.out().contains("mean html (1)"), table.out());
  }

  @Test
  void textsOfAnotherToolAreScoredByTheSameCommand() throws IOException {
    Path texts = Files.createDirectories(temp.resolve("texts"));
    Files.writeString(
        texts.resolve("quays.txt"),
        "The state of the quays\r\n1. The quays of the northern harbours\r\n"
            + "2. Nobody has repaired the eastern quay since the winter storms of 1987.");
    Cli.Result result =
        Cli.plain(
            "eval",
            "extraction",
            documents(),
            "--text",
            texts.toString(),
            "--break",
            "line",
            "--json");
    JsonNode mean = result.json().get("text").get("mean");
    assertEquals(2 / 6.0, mean.get("intact").asDouble(), 1e-9);
    assertEquals(1.0, mean.get("parP").asDouble());
  }

  @Test
  void pinpointsAreRightWrongOrNotFound() throws IOException {
    Path file =
        gold(
            "pinpoints.jsonl",
            """
            {"file": "quays.html", "quote": "Nobody has repaired the eastern quay", "paragraph": "2", "page_index": null, "page_label": null}\r
            \r
            {"file": "sub/QUAYS.html", "quote": "The Board should survey every quay", "paragraph": "7", "note": "wrong on purpose"}
            {"file": "quays.html", "quote": "words that nobody printed", "paragraph": "1"}
            {"file": "gone.pdf", "quote": "The Board should survey every quay", "paragraph": "3"}
            """);
    Cli.Result result =
        Cli.plain(
            "eval",
            "pinpoints",
            "--documents",
            documents(),
            "--gold",
            file.toString(),
            "--json",
            "--misses",
            "--per-file");
    assertEquals(0, result.code(), result.err());
    JsonNode json = result.json();
    assertEquals(2, json.get("document").get("count").asInt());
    assertEquals(1, json.get("paragraph").get("count").asInt());
    assertEquals(1, json.get("label").get("of").asInt());
    assertEquals(1, json.get("all right").get("count").asInt());
    assertEquals(1, json.get("confidently wrong").get("count").asInt());
    assertEquals(3, json.get("misses").size());
    assertEquals(0, json.get("files").get("gone.pdf").get("count").asInt());
  }

  @Test
  void probesAreSearchedForInTheirOwnDocument() throws IOException {
    Files.writeString(temp.resolve("gold/other.html"), PAGE.replace("eastern", "southern"));
    Path file =
        gold(
            "probes.jsonl",
            """
            {"file": "quays.html", "phrase": "repaired the eastern quay?", "where": "body"}
            {"file": "quays.html", "phrase": "repaired the southern quay", "where": "body"}
            {"file": "quays.html", "phrase": "survey every quay", "page_index": 2, "where": "list"}
            {"file": "gone.pdf", "phrase": "survey every quay"}
            """);
    Cli.Result result =
        Cli.plain(
            "eval",
            "probes",
            "--documents",
            documents(),
            "--gold",
            file.toString(),
            "--json",
            "--misses");
    assertEquals(0, result.code(), result.err());
    JsonNode json = result.json();
    assertEquals(2, json.get("found").get("count").asInt());
    assertEquals(1, json.get("found on its page").get("count").asInt());
    assertEquals(1, json.get("where").get("list").get("count").asInt());
    assertEquals(3, json.get("misses").size());
  }

  @Test
  void recommendationsAndVerdictsAreScored() throws IOException {
    Files.writeString(
        temp.resolve("gold/inquiry__quays-report.html"),
        """
        <html><body><main><h1>Quays inquiry report</h1>
        <p>The quays should have been repaired when the storms of 1987 had passed.</p>
        <h2>Recommendation 1: A survey</h2>
        <p>The Board should survey every quay and publish what it finds each year.</p>
        <h2>Recommendation 2: The skippers</h2>
        <p>The Board should ask the skippers which of the quays they use.</p>
        </main></body></html>
        """);
    Files.writeString(
        temp.resolve("gold/quays-reply.html"),
        """
        <html><body><main><h1>Government response to the quays inquiry</h1>
        <p>The Board should survey every quay and publish what it finds each year.</p>
        <p>We accept this recommendation in principle.</p>
        <p>The Board should ask the skippers which of the quays they use.</p>
        <p>We do not accept this recommendation.</p></main></body></html>
        """);
    Path labels =
        gold(
            "labels.jsonl",
            """
            {"id": "a#1", "report": "quays-report.html", "label": "recommendation", "text": "The Board should survey every quay and publish what it finds each year."}
            {"id": "a#2", "report": "quays-report.html", "label": "other", "text": "The quays should have been repaired when the storms of 1987 had passed."}
            {"id": "a#3", "report": "quays-report.html", "label": "unsure", "text": "Recommendation 2: The skippers"}
            {"id": "a#4", "report": "gone.pdf", "label": "recommendation", "text": "The pier should be painted."}
            """);
    Path verdicts =
        gold(
            "verdicts.jsonl",
            """
            {"id": "1", "report": "quays-report.html", "response_doc": "quays-reply.html", "status": "Partial", "text": "The Board should survey every quay and publish what it finds each year."}
            {"id": "2", "report": "quays-report.html", "response_doc": "quays-reply.html", "status": "Accept", "text": "The Board should ask the skippers which of the quays they use."}
            """);
    Path rows = temp.resolve("rows.jsonl");
    String[] call = {
      "eval",
      "recommendations",
      "--documents",
      documents(),
      "--gold",
      labels.toString(),
      verdicts.toString(),
      "--misses",
      "--per-file",
      "--rows",
      rows.toString()
    };
    Cli.Result printed = Cli.plain(call);
    assertEquals(0, printed.code(), printed.err());
    assertTrue(printed.out().contains("verdict: 2: read Reject, labelled Accept"), printed.out());
    assertEquals(2, Files.readAllLines(rows).size());
    JsonNode json =
        Cli.plain(Stream.concat(Stream.of(call), Stream.of("--json")).toArray(String[]::new))
            .json();
    JsonNode report = json.get("files").get("quays-report.html");
    assertEquals(1.0, report.get("found").get("f1").asDouble());
    assertEquals(0.5, report.get("modal verbs").get("precision").asDouble());
    assertEquals(1, json.get("all").get("found").get("missed").asInt());
    assertEquals(1, json.get("verdicts").get("Accept").get("Reject").asInt());
    assertEquals(2, json.get("replies found").get("count").asInt());
  }

  @Test
  void questionsAreDueExactlyTheirAnswers() throws IOException {
    Path first =
        gold(
            "a.jsonl",
            """
            {"q": "survey NEAR/3 quay", "type": "keyword-proximity", "answers": [{"doc": "quays.html", "quote": "The Board should survey every quay and publish what it finds each year."}]}
            {"q": "repair*", "type": "keyword-wildcard", "answers": [{"doc": "quays.html", "quote": "Nobody has repaired the eastern quay"}, {"doc": "quays.html", "quote": "Nobody said so at all."}]}
            """);
    Path second =
        gold(
            "b.jsonl",
            """
            {"q": "Skippers: which quays do they use?", "type": "natural-language", "answers": [{"doc": "quays.html", "quote": "It should ask the skippers which of the quays they use, and in what weather."}, {"doc": "quays.html", "quote": "Words that nobody printed."}]}
            """);
    String[] command = {
      "eval",
      "questions",
      "--documents",
      documents(),
      "--gold",
      first.toString(),
      "--gold",
      second.toString(),
      "--ranking",
      "bm25"
    };
    Cli.Result table = Cli.plain(command);
    assertEquals(0, table.code(), table.err());
    assertTrue(table.out().contains("exactly the answers: 1 of 2 questions"), table.out());
    assertTrue(
        table.out().contains("in plain words, bm25: 0.500 (95 % between 0.500 and 0.500), 1"),
        table.out());
    JsonNode repairs =
        Cli.plain(Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new))
            .json()
            .get("exact")
            .get(1);
    assertEquals(1, repairs.get("cut").size());
    assertEquals("Nobody said so at all.", repairs.get("missing").get(0).get("quote").asString());
    assertEquals(1, repairs.get("extra").size());
  }

  @Test
  void verdictsOnQuotationsAreScoredAndWritten() throws IOException {
    Files.writeString(
        temp.resolve("gold/boats.txt"), "The boats of the eastern harbours are old and few.\n");
    Path quotes =
        gold(
            "quotes.jsonl",
            """
            {"id": "a", "source": "quays.html#p1", "quote": "Nobody has repaired the eastern quay", "expect": "verbatim", "kind": "exact"}
            {"id": "b", "source": "quays.html#p1", "quote": "Somebody has repaired the eastern quay since the winter storms", "expect": "altered", "kind": "negation"}
            {"doc": "quays.html", "draft_quote": "The boats of the eastern harbours are old", "label": "misattributed", "truth_doc": "boats.txt"}
            {"doc": "quays.html", "draft_quote": "Lanterns were lit at every second tide", "label": "absent", "truth_doc": null}
            {"id": "e", "quote": "The Board should survey every quay"}
            """);
    Path rows = temp.resolve("rows.jsonl");
    Cli.Result result =
        Cli.plain(
            "eval",
            "check",
            "--documents",
            documents(),
            "--quotes",
            quotes.toString(),
            "--rows",
            rows.toString());
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("accuracy                1.000  (4 of 4)"), result.out());
    assertTrue(result.out().contains("good refused            0.000  (0 of 1)"), result.out());
    assertTrue(result.out().contains("passed though not good  0.000  (0 of 3)"), result.out());
    assertTrue(result.out().contains("source found untold     1.000  (3 of 3)"), result.out());
    assertEquals(
        """
        {"id":"a","verdict":"exact","found_in":"quays.html","page":null}
        {"id":"b","verdict":"altered","found_in":"quays.html","page":null}
        {"id":"3","verdict":"misattributed","found_in":"boats.txt","page":null}
        {"id":"4","verdict":"not-found","found_in":null,"page":null}
        {"id":"e","verdict":"exact","found_in":"quays.html","page":null}
        """,
        Files.readString(rows));
  }

  @Test
  void sentencesAreScoredByFile() throws IOException {
    Path file =
        gold(
            "sentences.jsonl",
            """
            {"id": "a", "text": "🚢 It sailed. It sank. Nobody saw.", "sentences": [[0, 12], [13, 21], [22, 33]]}
            {"id": "b", "text": "They sailed. They sank.", "sentences": [[0, 23]]}
            """);
    Cli.Result result = Cli.plain("eval", "sentences", file.toString(), "--misses");
    assertTrue(result.out().startsWith("b: They sailed. | They sank."), result.out());
    assertTrue(result.out().contains("P 0.667 R 1.000 F1 0.800 exact 0.500"), result.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[1]", "{\"file\": \"x\"", "{\"file\": \"x.pdf\"}"})
  void goldThatIsNoneIsOneLine(String text) throws IOException {
    Path file = gold("bad.jsonl", text);
    for (String measure : new String[] {"pinpoints", "probes", "questions", "recommendations"}) {
      Cli.Result result =
          Cli.plain("eval", measure, "--documents", documents(), "--gold", file.toString());
      assertEquals(3, result.code());
      assertTrue(result.err().startsWith("pincite: " + file), result.err());
      assertEquals(1, result.err().lines().count(), result.err());
    }
    assertEquals(3, Cli.plain("eval", "sentences", file.toString()).code());
  }

  @Test
  void aFolderWithoutGoldIsToldSo() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty"));
    Cli.Result result = Cli.plain("eval", "extraction", empty.toString());
    assertEquals(3, result.code());
    assertEquals("pincite: there is no ID.gold.json in " + empty, result.err().strip());
    assertEquals(3, Cli.plain("eval", "extraction", empty + "/none").code());
    gold("gold/bad.gold.json", "{\"blocks\": 5}");
    assertEquals(3, Cli.plain("eval", "extraction", documents()).code());
  }
}
