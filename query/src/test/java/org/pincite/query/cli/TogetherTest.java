package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What several documents say, and works in several forms. */
class TogetherTest {
  private static final String ADVICE =
      "The harbour board should publish its accounts every year before Easter.";

  @TempDir private Path temp;

  private void write(String name, String date, String... paragraphs) throws IOException {
    Files.writeString(temp.resolve("papers").resolve(name), String.join("\n\n", paragraphs));
    Files.writeString(
        temp.resolve("papers").resolve(name + ".pincite.json"),
        "{\"title\": \"Paper " + name + "\", \"date\": \"" + date + "\"}");
  }

  private Cli indexed() {
    Cli cli = new Cli(temp.resolve("workspace"));
    Cli.Result result = cli.run("index", temp.resolve("papers").toString());
    assertEquals(0, result.code(), result.err());
    return cli;
  }

  @Test
  void whatSeveralDocumentsSayIsShownOnceWithWhereItStoodFirstAndWhatChanged() throws IOException {
    Files.createDirectory(temp.resolve("papers"));
    write("b.txt", "3 May 2021", "The sea is cold. " + ADVICE, ADVICE, "Ropes are dear.");
    write("a.txt", "July 2019", ADVICE.replace("should", "must"), "Pilots sleep in the day.");
    write("c.txt", "2022", "We said: " + ADVICE.replace("every", "each"), "The quay is of stone.");
    Cli cli = indexed();
    String quoted = "\"publish its accounts\"";
    JsonNode plain = cli.run("search", "--json", quoted).json();
    assertEquals(4, plain.path("hits").size());
    JsonNode together = cli.run("search", "--json", "--together", "--sort", "date", quoted).json();
    assertEquals(4, together.path("statements").asInt());
    assertEquals(1, together.path("hits").size(), together.toString());
    JsonNode hit = together.path("hits").path(0);
    assertEquals(2, hit.path("alsoIn").size());
    assertEquals("July 2019", first(hit).path("date").asString());
    Cli.Result printed = cli.run("search", "--together", "--sort", "date", quoted);
    assertTrue(printed.out().contains("also in 2 documents, first (July 2019): "), printed.out());
    assertTrue(
        printed
            .out()
            .contains(
                "from then on: {+We said:+} The harbour board [-must-] {+should+} publish its"
                    + " accounts [-every-] {+each+} year before Easter."),
        printed.out());
    assertTrue(
        printed.out().contains("4 statements in 3 documents; each is shown once: 1."),
        printed.out());
    Cli.Result second = cli.run("search", "--together", "--offset", "1", quoted);
    assertFalse(second.out().contains("“"), second.out());
  }

  private static JsonNode first(JsonNode hit) {
    for (JsonNode other : hit.path("alsoIn")) {
      if (other.path("id").equals(hit.path("first"))) {
        return other;
      }
    }
    return hit;
  }

  @Test
  void ofAWorkInTwoFormsOneIsCountedAndBothAreFound() throws IOException {
    Path papers = Files.createDirectory(temp.resolve("papers"));
    Path memo = Cli.samples().resolve("rolling-stock-skills-memo.pdf");
    Files.copy(memo, papers.resolve("memo.pdf"));
    Cli cli = indexed();
    List<String> text = text(cli.run("search", "--json", "-n", "1000", "block:paragraph").json());
    Files.writeString(papers.resolve("memo.txt"), String.join("\n\n", text));
    write("draft-tides.txt", "2021", TIDES.replace("moon", "wind"), ADVICE);
    write("tides.txt", "2020", TIDES, ADVICE);
    indexed();
    JsonNode plain = cli.run("search", "--json", "apprentice*").json();
    JsonNode together = cli.run("search", "--json", "--together", "apprentice*").json();
    assertTrue(plain.path("statements").asInt() > together.path("statements").asInt() + 5);
    for (JsonNode hit : together.path("hits")) {
      assertTrue(hit.at("/document/file").asString().endsWith("memo.pdf"), hit.toString());
    }
    String survey = cli.run("survey", "--theme", "workforce").out();
    assertTrue(
        survey.contains(
            "memo.txt is the same work as memo.pdf, which is cited and counted: it has pages"),
        survey);
    assertTrue(
        survey.contains(
            "draft-tides.txt is the same work as tides.txt, which is cited and counted: the final,"
                + " not the draft"),
        survey);
    JsonNode both = cli.run("search", "--json", "easter").json();
    assertEquals(2, both.path("statements").asInt(), "nothing is dropped");
  }

  private static List<String> text(JsonNode answer) {
    Map<Integer, String> inOrder = new TreeMap<>();
    for (JsonNode hit : answer.path("hits")) {
      inOrder.put(hit.at("/span/0").asInt(), hit.path("quote").asString());
    }
    return List.copyOf(inOrder.values());
  }

  private static final String TIDES =
      """
      Twice a day the moon draws the water up over the bar and lets it fall again, and nobody who
      sails from here sets out without asking when. The board keeps a table of it in the window of
      its office, which is wrong by ten minutes, as all the pilots know and no visitor does.""";
}
