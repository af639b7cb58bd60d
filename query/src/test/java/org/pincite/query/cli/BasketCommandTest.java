package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Baskets through the real command line, on a note of our own. */
class BasketCommandTest {
  @TempDir Path temp;
  private Path notes = Path.of("");
  private Path note = Path.of("");
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void index() throws IOException {
    notes = Files.createDirectory(temp.resolve("notes"));
    note = notes.resolve("harbour.txt");
    Files.writeString(
        note,
        "Note on the harbour\n\nThe board raised its tolls. The ferry pays no tolls."
            + " Nobody was asked.\n");
    cli = new Cli(temp.resolve("workspace"));
    assertEquals(0, cli.run("index", notes.toString()).code());
  }

  @Test
  void statementsAreAddedOnceOrderedAnnotatedAndRemoved() {
    String first = id("=raised");
    String second = id("ferry");
    assertEquals("2 added; the basket basket holds 2 statements.\n", basket("add", first, second));
    Cli.Result again = run("add", second);
    assertEquals("0 added; the basket basket holds 2 statements.\n", again.out());
    assertEquals("note: " + second + " is in the basket already and stays there\n", again.err());
    basket("move", second, "1");
    basket("note", second, "a", "free", "rider");
    basket("tag", second, "tolls", "question 4");
    basket("tag", "--off", second, "tolls");
    JsonNode items = run("list", "--json").json().path("items");
    assertEquals(second, items.get(0).path("id").asString());
    assertEquals("a free rider", items.get(0).path("note").asString());
    assertEquals("[\"question 4\"]", items.get(0).path("tags").toString());
    assertEquals("here", items.get(0).path("state").asString());
    assertEquals(
        "The ferry pays no tolls.", items.get(0).path("statement").path("quote").asString());
    String list = basket("list");
    assertTrue(list.contains("  1. “The ferry pays no tolls.”\n"), list);
    assertTrue(list.contains("    note: a free rider\n    tags: question 4\n"), list);
    basket("remove", first, second);
    assertEquals("0 statements in the basket basket\n", basket("list"));
  }

  @Test
  void whatASearchPrintsCanBePipedIn() throws IOException {
    String found = cli.run("search", "--json", "tolls").out();
    assertEquals(
        "2 added; the basket tolls holds 2 statements.\n",
        piped(found, "add", "--basket", "tolls", "-"));
    String rows = temp.resolve("rows.jsonl").toString();
    assertEquals(0, cli.run("export", "--basket=tolls", "-o", rows).code());
    assertEquals(
        "2 added; the basket copy holds 2 statements.\n",
        piped(Files.readString(Path.of(rows)), "add", "--basket", "copy", "-"));
    assertTrue(
        run("list", "--basket", "copy").err().contains("Other baskets: tolls (2)"),
        "the other basket is named");
    String plain = id("ferry") + "\n" + id("asked") + "\n";
    assertEquals(
        "2 added; the basket plain holds 2 statements.\n",
        piped(plain, "add", "--basket", "plain", "-"));
  }

  @Test
  void anIdThatIsNotFoundIsNamedAndNothingIsAdded() {
    Cli.Result result = run("add", id("ferry"), "00000000-5-0000000000");
    assertEquals(3, result.code());
    assertTrue(
        result.err().startsWith("pincite: no indexed document holds the statement 00000000-5-"),
        result.err());
    assertEquals("0 statements in the basket basket\n", basket("list"));
    assertEquals(3, run("add", "banana").code());
    assertEquals(3, run("remove", id("ferry")).code());
    assertEquals(3, run("move", id("ferry"), "1").code());
    assertEquals(2, run("move", id("ferry"), "0").code());
    assertEquals(3, run("add", "--basket", "../x", id("ferry")).code());
  }

  @Test
  void aListSaysWhereADocumentIsNewerOrGone() throws IOException {
    String kept = id("ferry");
    String lost = id("asked");
    basket("add", kept, lost);
    Files.writeString(
        note, "Note on the harbour\n\nThe ferry pays no tolls. Everybody was heard.\n");
    assertEquals(0, cli.run("index", notes.toString()).code());
    JsonNode items = run("list", "--json").json().path("items");
    String now = id("ferry");
    assertEquals("newer", items.get(0).path("state").asString());
    assertEquals(
        "newer: the version cited is kept; another lies at "
            + note
            + " and has these words as "
            + now,
        items.get(0).path("problem").asString());
    assertEquals(
        "newer: the version cited is kept; another lies at "
            + note
            + ", and it does not have these words",
        items.get(1).path("problem").asString());
    Files.move(note, temp.resolve("elsewhere.txt"));
    assertEquals(0, cli.run("index", notes.toString()).code());
    Cli.Result gone = run("list");
    assertTrue(
        gone.out()
            .contains(
                "gone: its document, "
                    + note
                    + ", is no longer in the workspace; the version cited is kept"),
        gone.out());
    assertTrue(gone.out().contains("“Nobody was asked.”"), gone.out());
  }

  @Test
  void noRebuildTouchesABasket() {
    basket("add", id("ferry"));
    basket("note", id("ferry"), "mine");
    assertEquals(0, cli.run("index", "--rebuild", notes.toString()).code());
    assertTrue(basket("list").contains("note: mine"));
  }

  private String id(String query) {
    return cli.run("search", "--json", "--sentence", query)
        .json()
        .path("hits")
        .get(0)
        .path("id")
        .asString();
  }

  private String basket(String... args) {
    Cli.Result result = run(args);
    assertEquals(0, result.code(), result.err());
    return result.out();
  }

  private Cli.Result run(String... args) {
    List<String> all =
        new ArrayList<>(List.of("basket", args[0], "-w", cli.workspace().toString()));
    all.addAll(List.of(args).subList(1, args.length));
    return Cli.plain(all.toArray(String[]::new));
  }

  private String piped(String input, String... args) {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      return basket(args);
    } finally {
      System.setIn(before);
    }
  }
}
