package org.pincite.query.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.query.question.QueryException;

class ThemeTest {
  private static final String TIDES =
      """
      # comment
      name: tides
      definition: What the sea does,
        twice a day.
      in: ebb and flow
      out: waves
      query:
        tide OR
        ebb
      example: The tide turned.
      example:
        It was
        low water.
      """;

  @TempDir private Path folder;

  @Test
  void aThemeIsReadFromItsFile() throws IOException {
    Theme theme = Theme.load(write(TIDES));
    assertEquals("tides", theme.name());
    assertEquals("What the sea does, twice a day.", theme.definition());
    assertEquals("(tide OR ebb)", theme.question().meaning());
    assertEquals(List.of("The tide turned.", "It was low water."), theme.examples());
    assertEquals(List.of(), theme.counterexamples());
  }

  @Test
  void aMissingFieldIsNamed() throws IOException {
    Path file = write(TIDES.replace("out: waves\n", ""));
    assertEquals("the theme file " + file + " has no out", refusal(file));
  }

  @Test
  void anUnknownFieldIsNamedWithItsLine() throws IOException {
    Path file = write(TIDES.replace("out:", "without:"));
    assertEquals(
        "the theme file "
            + file
            + ", line 6: there is no field 'without'; the fields are name, definition, in, out,"
            + " query, example, counterexample",
        refusal(file));
  }

  @Test
  void aFieldThatStandsTwiceIsRefused() throws IOException {
    Path file = write(TIDES + "name: again\n");
    assertEquals(
        "the theme file " + file + ", line 14: the field name can only stand once", refusal(file));
  }

  @Test
  void aWrongQueryIsShown() throws IOException {
    Path file = write(TIDES.replace("  ebb\n", ""));
    assertEquals(
        "the query of theme file "
            + file
            + ": the question ends where a word was expected (character 8)\n  tide OR\n         ^",
        refusal(file));
  }

  @Test
  void aNameIsPlain() throws IOException {
    Path file = write(TIDES.replace("name: tides", "name: High Tides"));
    assertEquals(
        "'High Tides' is not the name of a theme: lower-case letters, digits and hyphens are",
        refusal(file));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("tides.theme"), text);
  }

  private static String refusal(Path file) {
    String message = assertThrows(QueryException.class, () -> Theme.load(file)).getMessage();
    return message == null ? "" : message;
  }
}
