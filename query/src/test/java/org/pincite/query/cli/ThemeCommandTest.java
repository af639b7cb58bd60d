package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a theme and testing it. */
class ThemeCommandTest {
  @TempDir private Path folder;

  @Test
  void aNewThemeIsWrittenOnceAndCanBeTested() throws IOException {
    Path file = folder.resolve("sea-walls.theme");
    Cli.Result written = Cli.plain("theme", "new", "sea-walls", "--out", file.toString());
    assertEquals(0, written.code(), written.err());
    String template = Files.readString(file);
    assertTrue(template.contains("name: sea-walls"), template);
    Cli.Result again = Cli.plain("theme", "new", "sea-walls", "--out", file.toString());
    assertEquals(3, again.code());
    assertTrue(again.err().contains("is there already and was left as it is"), again.err());
    assertEquals(template, Files.readString(file));
    assertEquals(1, Cli.plain("theme", "test", file.toString()).code());
  }

  @Test
  void aNameThatNoThemeMayHaveIsRefused() {
    Cli.Result result = Cli.plain("theme", "new", "Sea walls");
    assertEquals(3, result.code());
    assertTrue(result.err().contains("'Sea walls' is not the name of a theme"), result.err());
  }

  @Test
  void eachExampleIsShownWithWhatOfTheQueryItSatisfies() throws IOException {
    Path file = folder.resolve("vehicles.theme");
    Files.writeString(
        file,
        """
        name: vehicles
        definition: What the service drives.
        in: Ambulances and trains.
        out: The people who drive.
        query: ambulance OR train* OR "rolling stock"
        example: The new ambulances are heavier than the old rolling stock.
        example: Nobody mends the carriages.
        counterexample: Drivers wait for training.
        counterexample: The doors stay shut.
        """);
    Cli.Result result = Cli.plain("theme", "test", "--words-only", file.toString());
    assertEquals(1, result.code(), result.err());
    assertEquals(
        """
        right   The new ambulances are heavier than the old rolling stock.
                by ambulance; "rolling stock"
        MISSED  Nobody mends the carriages.
        WRONG   Drivers wait for training.
                by train*
        right   The doors stay shut.

        precision 0.50 (1 of 2), recall 0.50 (1 of 2)
        """,
        result.out());
  }

  @Test
  void theQueryMayUseAllWordsOfTheLanguageAndItsFiltersAreLeftOut() throws IOException {
    Path file = folder.resolve("boats.theme");
    Files.writeString(
        file,
        """
        name: boats
        definition: What floats.
        in: Boats.
        out: Bridges.
        query: (harbuor~1 OR /sail(s|ed)/) kind:report NOT year:2018
        example: The harbour is full.
        example: They sailed at noon.
        counterexample: The sailor sleeps.
        """);
    Cli.Result result = Cli.plain("theme", "test", file.toString());
    assertEquals(0, result.code(), result.out() + result.err());
    assertTrue(result.out().contains("precision 1.00 (2 of 2), recall 1.00"), result.out());
    assertTrue(result.out().contains("By the query alone"), result.out());
    Cli cli = new Cli(folder.resolve("workspace"));
    Files.writeString(folder.resolve("a.txt"), "The harbour is full of boats today.");
    assertEquals(0, cli.run("index", folder.resolve("a.txt").toString()).code());
    Cli.Result refused =
        Cli.plain("theme", "add", "-w", cli.workspace().toString(), file.toString());
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("leave filters and /sec to searches"), refused.err());
  }

  @Test
  void aThemeThatIsAddedLabelsStatementsUntilItIsRemoved() throws IOException {
    Path file = folder.resolve("tides.theme");
    Files.writeString(
        file,
        """
        name: tides
        definition: The rise and fall of the sea.
        in: High and low water.
        out: Rain.
        query: tide OR "high water"
        example: High water is at noon today.
        example: The tide fell and left the boats on the mud.
        example: At low tide one can walk to the island.
        counterexample: It rained the whole day.
        """);
    Path paper = folder.resolve("a.txt");
    Files.writeString(
        paper,
        "The tide was lower than anybody had seen it for years. The committee met on Monday to"
            + " discuss the pay of its clerks.");
    Cli cli = new Cli(folder.resolve("workspace"));
    assertEquals(0, cli.run("index", paper.toString()).code());
    String workspace = cli.workspace().toString();
    Cli.Result added = Cli.plain("theme", "add", "-w", workspace, file.toString());
    assertEquals(0, added.code(), added.err());
    Cli.Result found = cli.run("search", "--json", "theme:tides");
    assertEquals(1, found.json().path("statements").asInt(), found.out());
    assertTrue(found.out().contains("The tide was lower"), found.out());
    assertTrue(Cli.plain("theme", "list", "-w", workspace).out().contains("tides: The rise and"));
    Cli.Result survey = cli.run("survey", "--json", "--theme", "tides", "--by", "kind");
    assertEquals(1, survey.json().path("statements").asInt(), survey.out());
    assertEquals(0, Cli.plain("theme", "remove", "-w", workspace, "tides").code());
    assertEquals(1, cli.run("search", "theme:tides").code());
    Cli.Result gone = Cli.plain("theme", "remove", "-w", workspace, "tides");
    assertTrue(gone.err().contains("no theme 'tides' was added here"), gone.err());
  }
}
