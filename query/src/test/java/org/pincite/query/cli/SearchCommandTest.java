package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Searching, showing and copying, on our sample documents. */
class SearchCommandTest {
  @TempDir static Path temp;
  private static Cli cli = new Cli(Path.of(""));

  @BeforeAll
  static void index() {
    cli = new Cli(temp.resolve("workspace"));
    Cli.Result result = cli.run("index", "--no-ocr", Cli.samples().toString());
    assertEquals(0, result.code(), result.err());
  }

  @Test
  void aHitIsAStatementWithItsPlaceAndCitation() {
    JsonNode hit = only("\"risks comparing unlike with unlike\" kind:committee-report");
    assertEquals(
        "The Minister for Public Provision, Lionel Ashgrove-Bell MP, said that publishing figures by"
            + " provider “risks comparing unlike with unlike”, because contractors are given shorter"
            + " journeys.",
        hit.path("quote").asString());
    assertEquals("22", hit.path("paragraph").asString());
    assertEquals("5", hit.path("pageLabel").asString());
    assertEquals(
        List.of("The state of the service", "Performance figures"), strings(hit.path("headings")));
    assertEquals(8, hit.path("pageIndex").asInt());
    assertEquals(
        "Essential Services Committee, Answering the call: staffing, competition and oversight in the"
            + " ambulance service (HC 2025–2026, 1407) para 22.",
        hit.path("citation").asString());
    assertEquals(List.of(), strings(hit.path("gaps")));
  }

  @Test
  void aStatementOfANewsletterNamesItsArticleAndFiltersReachIt() {
    JsonNode hit = only("\"nothing unlawful\" author:Pell");
    assertEquals("article", hit.path("work").path("kind").asString());
    assertEquals("Five groups, one landlord", hit.path("work").path("title").asString());
    assertEquals(List.of("Osric Pell"), strings(hit.path("work").path("authors")));
    assertEquals(
        "Osric Pell, ‘Five groups, one landlord’ (Doorstep, February 2026) 1.",
        hit.path("citation").asString());
    assertEquals(1, cli.run("search", "\"nothing unlawful\" author:Farrant").code());
  }

  @Test
  void matchesAreExactlyTheMatchingCharacters() {
    JsonNode hit = only("\"noted both\" kind:committee-report");
    String quote = hit.path("quote").asString();
    int start = hit.path("span").path(0).asInt();
    StringBuilder matched = new StringBuilder();
    for (JsonNode match : hit.path("matches")) {
      matched.append(quote, match.path(0).asInt() - start, match.path(1).asInt() - start);
      matched.append('|');
    }
    assertEquals("noted|both|", matched.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "search, --limit, -1, 0",
    "search, --offset, -5, 0",
    "search, --limit, ten, 0",
    "search, --width, -4, 0",
    "search, --per-document, -1, 0",
    "words, --limit, -3, 0",
    "words, --window, 0, 1",
    "words, --min, 0, 1",
    "like, --limit, -1, 0",
    "batch, --limit, -1, 0",
    "survey, --top, -1, 0",
    "embed, --jobs, 0, 1",
  })
  void aNumberThatNothingCanMeanIsRefusedInOneLine(
      String command, String option, String number, int least) {
    Cli.Result result =
        command.equals("embed")
            ? cli.run(command, option, number)
            : cli.run(command, option, number, "scrutiny");
    assertEquals(2, result.code(), result.err());
    String line = result.err().lines().findFirst().orElse("");
    assertTrue(line.startsWith("Invalid value for option '" + option + "'"), line);
    assertTrue(line.endsWith("'" + number + "' is no whole number from " + least), line);
    assertEquals("", result.out());
  }

  @Test
  void everyAnswerSaysWhatItDidNotSee() {
    Cli.Result result = cli.run("search", "scrutiny");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("Searched 10 documents."), result.out());
    assertTrue(result.out().contains("truncated-annual-statement.pdf ("), result.out());
    assertTrue(
        result.out().contains("letter-minister-to-chair-scan.pdf, PDF page 1–2 (no text)"),
        result.out());
  }

  @Test
  void aSentenceCanBeAskedToSatisfyTheQuestionByItself() {
    String question = "Ashgrove-Bell AND relieved";
    Cli.Result inParagraph = cli.run("search", "--json", question);
    assertEquals(2, inParagraph.json().path("statements").asInt(), inParagraph.out());
    assertEquals(1, cli.run("search", "--sentence", question).code());
  }

  @Test
  void nothingFoundIsSaidAndIsAnExitCode() {
    Cli.Result result = cli.run("search", "zeppelin");
    assertEquals(1, result.code());
    assertTrue(result.out().contains("Nothing found."), result.out());
  }

  @Test
  void aQuestionThatCannotBeAskedIsPointedAt() {
    Cli.Result result = cli.run("search", "scrutiny AND (workforce");
    assertEquals(3, result.code());
    assertTrue(result.err().contains("\n  scrutiny AND (workforce\n"), result.err());
    assertTrue(result.err().contains("^"), result.err());
  }

  @Test
  void aFolderLimitsASearchAndItsCoverage() {
    Cli.Result result =
        cli.run(
            "search",
            "--json",
            "--in",
            Cli.samples().resolve("acw0051-written-evidence.txt").toString(),
            "trust");
    assertEquals(1, result.json().path("documents").asInt());
    assertEquals(1, result.json().path("coverage").path("documents").asInt());
  }

  @Test
  void showTellsThePlaceAndDrawsTheProof() throws Exception {
    String id =
        only("\"risks comparing unlike with unlike\" kind:committee-report").path("id").asString();
    Path image = temp.resolve("proof.png");
    Cli.Result result = cli.run("show", id, "--image", image.toString());
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("»The Minister for Public Provision"), result.out());
    assertTrue(result.out().contains("page 5 (PDF page 8)"), result.out());
    assertTrue(ImageIO.read(image.toFile()).getWidth() > 500);
    assertTrue(
        Files.exists(temp.resolve("proof-2.png")), "the quote runs over a page, so two are drawn");
    assertFalse(result.out().contains("note      "), "nothing was relocated");
  }

  @Test
  void copyGivesQuoteAndCitationInOneLine() {
    String id = only("\"noted both\" kind:committee-report").path("id").asString();
    Cli.Result result = cli.run("copy", id);
    assertEquals(
        "‘The Service Markets Authority told us that it had “noted” both.’ Essential Services"
            + " Committee, Answering the call: staffing, competition and oversight in the ambulance"
            + " service (HC 2025–2026, 1407) para 56.\n",
        result.out());
  }

  @Test
  void anIdOfAnotherFileIsNotFound() {
    Cli.Result result = cli.run("show", "00000000-10-abcdefghjk");
    assertEquals(1, result.code());
    assertTrue(
        result
            .err()
            .startsWith("pincite: no indexed document holds the statement 00000000-10-abcdefghjk"),
        result.err());
  }

  @Test
  void whatIsNoIdIsAnError() {
    assertEquals(3, cli.run("show", "banana").code());
  }

  @Test
  void aWorkspaceThatIsNotThereSaysHowToMakeOne() {
    Cli.Result result = new Cli(temp.resolve("none")).run("search", "scrutiny");
    assertEquals(3, result.code());
    assertTrue(result.err().contains("make one with: pincite index FOLDER"), result.err());
  }

  private static JsonNode only(String query) {
    Cli.Result result = cli.run("search", "--json", query);
    JsonNode hits = result.json().path("hits");
    assertEquals(1, hits.size(), result.out() + result.err());
    return hits.get(0);
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
