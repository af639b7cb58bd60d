package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The README's first command, on our sample documents. */
class SurveyCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("pincite.root", ".."));
  private static final Path GOLDEN = ROOT.resolve("query/src/test/resources/golden/survey.txt");

  @TempDir Path temp;

  /** Vectors differ in their last digits between processors, and so may a few lines. */
  private static final double LIKE = 0.9;

  @Test
  void theSurveyIsAsItWasReadAndFoundGood() throws IOException {
    Cli cli = new Cli(temp.resolve("workspace"));
    Cli.Result result = cli.run("survey", "--no-ocr", Cli.samples().toString());
    assertEquals(0, result.code(), result.err());
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, result.out());
    }
    List<String> golden = Files.readAllLines(GOLDEN).stream().map(this::withoutFigures).toList();
    List<String> found = result.out().lines().map(this::withoutFigures).toList();
    long same = found.stream().filter(golden::contains).count();
    assertEquals(golden.size(), found.size(), LIKE * 10);
    assertTrue(same >= LIKE * golden.size(), result.out());
    assertTrue(result.err().startsWith("10 added, 0 as before, 1 could not be read"), result.err());
    Cli.Result again = cli.run("survey", "--no-ocr", Cli.samples().toString());
    assertEquals(result.out(), again.out());
    assertTrue(again.err().startsWith("nothing changed, 11 as before"), again.err());
    labelsAreFoundByFilters(cli);
    everyCountOpensToAsManyStatements(cli);
  }

  private String withoutFigures(String line) {
    return line.replaceAll("\\d+", "#").replaceAll(" +", " ");
  }

  private static void labelsAreFoundByFilters(Cli cli) {
    JsonNode both = search(cli, "theme:competition kind:recommendation");
    assertTrue(both.path("statements").asInt() > 10, both.toString());
    for (JsonNode hit : both.path("hits")) {
      assertEquals("recommendation", hit.path("label").path("kind").asString());
      assertTrue(hit.path("label").path("themes").path("competition").asDouble() >= 0.5);
    }
    int all = search(cli, "theme:competition").path("statements").asInt();
    int others =
        search(cli, "theme:competition NOT kind:recommendation").path("statements").asInt();
    assertTrue(both.path("statements").asInt() < all && others < all, all + " and " + others);
    JsonNode inReport =
        search(cli, "theme:workforce says:criticism kind:committee-report vacancies");
    assertTrue(inReport.path("statements").asInt() > 0, inReport.toString());
  }

  private static void everyCountOpensToAsManyStatements(Cli cli) {
    Cli.Result counted = cli.run("survey", "--json", "--by", "voice,stance");
    assertEquals(0, counted.code(), counted.err());
    JsonNode table = counted.json();
    assertTrue(table.path("cells").size() > 8, counted.out());
    for (JsonNode cell : table.path("cells")) {
      JsonNode opened = search(cli, cell.path("query").asString());
      assertEquals(cell.path("statements"), opened.path("statements"), cell.toString());
    }
    assertEquals(0, table.path("unlabelled").asInt(), counted.out());
    String opened =
        cli.run("survey", "--by", "voice,stance", "--open", "reprinted,all", "--theme", "scrutiny")
            .out();
    assertTrue(
        opened.startsWith("pincite search --together 'theme:scrutiny voice:reprinted'\n"), opened);
    Cli.Result unknown = cli.run("survey", "--by", "stance", "--open", "maybe");
    assertEquals(3, unknown.code());
    assertTrue(
        unknown.err().contains("the table has no stance 'maybe'; there are "), unknown.err());
    JsonNode facets = cli.run("search", "--json", "--facets", "theme:workforce").json();
    assertEquals("workforce", facets.at("/facets/theme/0/value").asString());
    assertEquals(facets.path("statements"), facets.at("/facets/theme/0/statements"));
  }

  private static JsonNode search(Cli cli, String question) {
    Cli.Result result = cli.run("search", "--json", "-n", "1000", question);
    assertEquals(0, result.code(), result.err());
    return result.json();
  }

  @Test
  void withoutMeaningThemesAreFoundByTheirWords() {
    Cli cli = new Cli(temp.resolve("words"));
    Cli.Result result =
        cli.run(
            "survey", "--no-ocr", "--words-only", "--theme", "scrutiny", Cli.samples().toString());
    assertEquals(0, result.code(), result.err());
    assertTrue(
        result.out().contains("Themes were found by words alone in 10 of them"), result.out());
    assertEquals(1, cli.run("search", "theme:scrutiny").code());
  }

  @Test
  void theReadmeShowsWhatTheCommandPrints() throws IOException {
    List<String> golden = Files.readAllLines(GOLDEN);
    List<String> readme = Files.readAllLines(ROOT.resolve("README.md"));
    int begin = readme.indexOf("    ./pincite survey corpus/documents");
    assertTrue(begin >= 0, "the README shows the command");
    int shown = 0;
    for (String line : readme.subList(begin + 1, readme.size())) {
      if (line.startsWith("A second run")) {
        break;
      }
      if (line.startsWith("    ") && !line.strip().equals("…")) {
        shown++;
        assertTrue(golden.contains(line.substring(4)), "not what it prints: " + line);
      }
    }
    assertTrue(shown > 20, "only " + shown + " lines of output are shown");
  }

  @Test
  void onlyDocumentsUnderTheFoldersNamedAreSurveyed() throws IOException {
    Cli cli = new Cli(temp.resolve("workspace"));
    Path one = Files.createDirectory(temp.resolve("one"));
    Path two = Files.createDirectory(temp.resolve("two"));
    Files.writeString(
        one.resolve("a.txt"), "The board must be accountable to Parliament for its decisions.");
    Files.writeString(
        two.resolve("b.txt"), "Nobody has held the regulator to account for its failures.");
    assertEquals(0, cli.run("index", two.toString()).code());
    Cli.Result result = cli.run("survey", "--json", "--theme", "scrutiny", one.toString());
    assertEquals(1, result.json().path("documents").size(), result.out());
    assertEquals(1, result.json().path("themes").path(0).path("statements").asInt());
    Cli.Result all = cli.run("survey", "--json", "--theme", "scrutiny");
    assertEquals(2, all.json().path("documents").size(), all.out());
  }

  @Test
  void aThemeOfOnesOwnIsAFile() throws IOException {
    Cli cli = new Cli(temp.resolve("workspace"));
    Path theme = temp.resolve("vehicles.theme");
    Files.writeString(
        theme,
        """
        name: vehicles
        definition: What is driven.
        in: Ambulances and trains.
        out: The staff.
        query: ambulance OR train OR carriage
        example: The train was late.
        """);
    Cli.Result result =
        cli.run(
            "survey",
            "--json",
            "--theme-file",
            theme.toString(),
            Cli.samples().resolve("acw0051-written-evidence.txt").toString());
    assertEquals("vehicles", result.json().path("themes").path(0).path("theme").asString());
    assertTrue(result.json().path("themes").path(0).path("statements").asInt() > 0);
    Cli.Result unknown = cli.run("survey", "--theme", "banana");
    assertEquals(3, unknown.code());
    assertTrue(
        unknown.err().contains("there is no theme 'banana'; built in are scrutiny"), unknown.err());
  }
}
