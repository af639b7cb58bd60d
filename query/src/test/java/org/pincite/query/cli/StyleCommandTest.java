package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The style of citation, for one command and for a workspace, through the real command line. */
class StyleCommandTest {
  /** A style of notes that leaves places out. */
  private static final String STYLE_FILE =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
        <info><title>Plain</title><id>plain</id><updated>2026-01-01T00:00:00+00:00</updated></info>
        <citation><layout><names variable="author"><name/></names>
          <text variable="title" font-style="italic" prefix=": "/></layout></citation>
      </style>
      """;

  @TempDir Path temp;
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void setUp() throws IOException {
    cli = new Cli(temp.resolve("workspace"));
    Path folder = Files.createDirectory(temp.resolve("papers"));
    Files.writeString(
        folder.resolve("a.txt"), "Night ferries\n\nThe committee wants scrutiny of rotas.\n");
    Files.writeString(
        folder.resolve("a.txt.pincite.json"),
        "{\"kind\": \"committee-report\", \"body\": \"Transport Committee\", \"title\": \"Night"
            + " ferries\", \"session\": \"2008-09\", \"paper-number\": \"HC 7\", \"date\": \"3 July"
            + " 2009\"}");
    Cli.Result result = cli.run("index", folder.toString());
    assertEquals(0, result.code(), result.err());
  }

  @Test
  void aCommandCitesInTheStyleItIsAskedFor() {
    assertEquals(
        "Transport Committee, Night ferries (HC 2008–2009, 7) [para 2, counted].", cited());
    assertEquals(
        "Transport Committee, Night ferries (HC 2008–09, 7) [para 2, counted].",
        cited("--style", "oscola-4"));
    assertEquals(
        "Transport Committee, ‘Night ferries’ HC (2008–09) 7, [para 2, counted].",
        cited("--style", "harts"));
    assertEquals("(Transport Committee, 2009, [para 2, counted])", cited("--style", "apa"));
  }

  @Test
  void theWorkspaceKeepsAStyleAndACommandCanStillChooseAnother() {
    assertEquals("style  oscola-5\n", cli.run("settings").out());
    assertEquals("style  harvard\n", cli.run("settings", "--style", "harvard").out());
    assertEquals("(House of Commons Transport Committee, 2009, [para 2, counted])", cited());
    assertEquals(
        "Transport Committee, Night ferries (HC 2008–2009, 7) [para 2, counted].",
        cited("--style", "oscola-5"));
    assertTrue(cli.run("index", "--rebuild", temp.resolve("papers").toString()).code() == 0);
    assertEquals("style  harvard\n", cli.run("settings").out());
  }

  @Test
  void stylesOfAuthorAndYearPrintTheirEntryToo() {
    String entry = "House of Commons Transport Committee (2009) Night ferries (HC 7 2008–09).";
    String found = cli.run("search", "--style", "harvard", "scrutiny").out();
    assertTrue(found.contains("    " + entry + "\n"), found);
    String id = cli.run("search", "--json", "scrutiny").json().at("/hits/0/id").asString();
    String copied = cli.run("copy", "--style", "harvard", id).out();
    assertTrue(copied.endsWith("counted])\n" + entry + "\n"), copied);
    String shown = cli.run("show", "--style", "harvard", id).out();
    assertTrue(shown.contains("reference " + entry), shown);
    String listed = cli.run("documents", "--citations", "--style", "harvard").out();
    assertTrue(listed.contains("    list " + entry), listed);
  }

  @Test
  void aFileIsAStyleAndKeepsThePlaceThatItsRulesLeaveOut() throws IOException {
    Path style = Files.writeString(temp.resolve("plain.csl"), STYLE_FILE);
    assertEquals(
        "Transport Committee: Night ferries, [para 2, counted]",
        cited("--style", style.toString()));
    Cli.Result set = cli.run("settings", "--style", style.toString());
    assertEquals("style  " + style + "\n", set.out());
    Files.delete(style);
    Cli.Result search = cli.run("search", "scrutiny");
    assertEquals(3, search.code());
    assertTrue(search.err().startsWith("pincite: cannot read the citation style " + style));
  }

  @Test
  void aStyleThatDoesNotExistIsOneLineThatNamesNearOnes() {
    Cli.Result search = cli.run("search", "--style", "oscola-no", "scrutiny");
    assertEquals(3, search.code());
    assertEquals(
        "pincite: there is no citation style oscola-no; there is oscola-no-ibid (pincite help"
            + " citations)\n",
        search.err());
    assertEquals(3, cli.run("settings", "--style", "nonsense").code());
    assertEquals("style  oscola-5\n", cli.run("settings").out());
    assertEquals(3, cli.run("search", "--style", "../apa", "scrutiny").code());
  }

  @Test
  void stylesAreListedByAWordOfTheirName() {
    String names = Cli.plain("styles", "oscola").out();
    assertTrue(names.startsWith("oscola-5\noscola-4\n"), names);
    assertTrue(names.contains("\noscola-no-ibid\n"), names);
    assertFalse(names.contains("apa"), names);
    assertEquals(1, Cli.plain("styles", "nonsense").code());
  }

  private String cited(String... options) {
    String[] all = new String[options.length + 2];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "--json";
    all[options.length + 1] = "scrutiny";
    Cli.Result result = cli.run("search", all);
    assertEquals(0, result.code(), result.err());
    return result.json().at("/hits/0/citation").asString();
  }
}
