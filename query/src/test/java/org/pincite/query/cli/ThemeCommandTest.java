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
    Cli.Result result = Cli.plain("theme", "test", file.toString());
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
}
