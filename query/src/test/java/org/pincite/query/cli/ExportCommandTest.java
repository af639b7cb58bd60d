package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.query.app.export.ExportFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports of our sample documents through the real command line. */
class ExportCommandTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir static Path temp;
  private static Cli cli = new Cli(Path.of(""));

  @BeforeAll
  static void index() {
    cli = new Cli(temp.resolve("workspace"));
    Cli.Result result = cli.run("index", "--no-ocr", Cli.samples().toString());
    assertEquals(0, result.code(), result.err());
  }

  @Test
  void aQueryExportsAllThatASearchFindsInItsOrder() {
    JsonNode answer = cli.run("search", "--json", "--limit", "1000", "staff OR market*").json();
    List<JsonNode> rows = rows("--query", "staff OR market*");
    assertTrue(rows.size() > 100, "only " + rows.size());
    assertEquals(answer.path("statements").asInt(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode hit = answer.path("hits").get(i);
      JsonNode row = rows.get(i);
      assertEquals(hit.path("id"), row.path("id"));
      assertEquals(hit.path("quote"), row.path("quote"));
      assertEquals(hit.path("citation"), row.path("citation"));
      assertEquals(hit.path("span").get(0), row.path("start"));
      assertEquals(hit.path("document").path("sha256"), row.path("sha256"));
      assertEquals(i + 1, row.path("rank").asInt());
    }
  }

  @Test
  void everyExportedQuoteIsASliceOfItsDocumentWithItsContext() {
    Map<String, String> texts = new HashMap<>();
    int seen = 0;
    for (JsonNode row : rows("--query", "NOT zzzz")) {
      String text = texts.computeIfAbsent(row.path("sha256").asString(), ExportCommandTest::text);
      int start = row.path("start").asInt();
      int end = row.path("end").asInt();
      assertEquals(text.substring(start, end), row.path("quote").asString());
      assertTrue(text.substring(0, start).endsWith(row.path("prefix").asString()));
      assertTrue(text.substring(end).startsWith(row.path("suffix").asString()));
      seen++;
    }
    assertTrue(seen > 500, "only " + seen);
  }

  @Test
  void aSurveyIsGroupedByThemeAndABasketKeepsItsOrderAndNotes() {
    List<JsonNode> survey = rows("--survey", "--top", "2");
    assertEquals(
        List.of("scrutiny", "scrutiny", "workforce", "workforce", "competition", "competition"),
        survey.stream().map(row -> row.path("group").asString()).toList());
    List<String> ids = survey.stream().map(row -> row.path("id").asString()).toList();
    List<String> picked = List.of(ids.get(4), ids.get(0));
    assertEquals(0, basket("add", picked.get(0), picked.get(1)).code());
    assertEquals(0, basket("note", picked.get(1), "first point").code());
    List<JsonNode> rows = rows("--basket");
    assertEquals(picked, rows.stream().map(row -> row.path("id").asString()).toList());
    assertEquals("first point", rows.get(1).path("note").asString());
    assertFalse(rows.get(0).has("score"));
    assertEquals(
        picked,
        rows(picked.toArray(String[]::new)).stream().map(r -> r.path("id").asString()).toList());
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatIsWrittenWholeAndTheEndingTellsWhich(ExportFormat format) throws IOException {
    Path file = temp.resolve(format.slug() + "/found." + format.endings().getFirst());
    Cli.Result result = cli.run("export", "--query", "staff", "-n", "5", "-o", file.toString());
    assertEquals(0, result.code(), result.err());
    assertEquals("5 statements in " + file + ", receipt beside it\n", result.err());
    assertTrue(Files.size(file) > 100);
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertEquals(List.of(file, Path.of(file + ".receipt.json")), left.sorted().toList());
    }
    Cli.Result again = cli.run("export", "--query", "staff", "-o", file.toString());
    assertEquals(3, again.code());
    assertTrue(again.err().contains("is there already and was left as it is"), again.err());
    assertEquals(0, cli.run("export", "--query", "staff", "--force", "-o", file.toString()).code());
  }

  @Test
  void nothingFoundWritesNothing() {
    Path file = temp.resolve("nothing.csv");
    Cli.Result result = cli.run("export", "--query", "zzzz", "-o", file.toString());
    assertEquals(1, result.code());
    assertEquals("There is nothing to export, and nothing was written.\n", result.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void wrongRequestsAreSaidInOneLine() {
    assertError(3, "say which format with --format: it is one of csv,", "--query", "staff");
    assertError(3, "there is no format 'pdf'", "--query", "staff", "--format", "pdf");
    assertError(
        3, "no indexed document holds the statement 0", "--format", "csv", "00000000-5-0000000000");
    assertEquals(2, cli.run("export", "--query", "a", "--survey", "--format", "csv").code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "html"})
  void stylesOfAuthorAndYearHaveAListOfReferences(String format) {
    String staff =
        cli.run("export", "--query", "staff", "--format", format, "--style", "harvard").out();
    assertTrue(staff.contains("References"), staff);
    String notes = cli.run("export", "--query", "staff", "--format", format).out();
    assertFalse(notes.contains("References"), notes);
  }

  @Test
  void excelGetsItsMarkAndOthersDoNot() {
    String plain = cli.run("export", "--query", "staff", "-n", "1", "--format", "csv").out();
    String excel =
        cli.run("export", "--query", "staff", "-n", "1", "--format", "csv", "--excel").out();
    assertEquals("\uFEFF" + plain, excel);
  }

  private static void assertError(int code, String message, String... args) {
    Cli.Result result = cli.run("export", args);
    assertEquals(code, result.code());
    assertTrue(result.err().startsWith("pincite: " + message), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  private static List<JsonNode> rows(String... args) {
    List<String> all = new ArrayList<>(List.of("--format", "jsonl"));
    all.addAll(List.of(args));
    Cli.Result result = cli.run("export", all.toArray(String[]::new));
    assertEquals(0, result.code(), result.err());
    return result.out().lines().map(MAPPER::readTree).toList();
  }

  private static Cli.Result basket(String command, String... args) {
    List<String> all =
        new ArrayList<>(List.of("basket", command, "-w", cli.workspace().toString()));
    all.addAll(List.of(args));
    return Cli.plain(all.toArray(String[]::new));
  }

  private static String text(String sha256) {
    Path file =
        cli.workspace()
            .resolve("store/documents")
            .resolve(sha256.substring(0, 2))
            .resolve(sha256 + ".json");
    return MAPPER.readTree(file).path("text").asString();
  }
}
