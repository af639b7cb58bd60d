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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata from and to reference managers, through the real command line. */
class LibraryCommandTest {
  @TempDir Path temp;
  private Path papers = Path.of("");
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void index() throws IOException {
    papers = Files.createDirectory(temp.resolve("papers"));
    Files.writeString(
        papers.resolve("ferries.txt"),
        "Staffing of the night ferries\n\nThe committee wants scrutiny of every rota.\n");
    Files.writeString(
        papers.resolve("tolls.txt"), "Tolls on the bridge\n\nScrutiny is small this year.\n");
    cli = indexed("workspace");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bib", "ris", "csl.json"})
  void whatGoesOutComesInAgainWithTheSameCitations(String ending) throws IOException {
    Path sidecar = papers.resolve("ferries.txt.pincite.json");
    Files.writeString(
        sidecar,
        """
        {"title": "Night ferries & “crews”", "body": "Harbours Committee", "date": "3 May 2024",
         "session": "2023–24", "paper-number": "HC 87", "isbn": "978-1-0000-2016-8"}
        """);
    assertEquals(0, cli.run("index", papers.toString()).code());
    String before = citation(cli);
    assertTrue(before.startsWith("Harbours Committee, Night ferries & “crews” (HC 2023"), before);
    Path file = temp.resolve("library." + ending);
    Cli.Result out = cli.run("export", "--query", "scrutiny", "-o", file.toString());
    assertEquals(0, out.code(), out.err());

    Files.delete(sidecar);
    Cli other = indexed("other");
    assertFalse(citation(other).contains("Harbours Committee"));
    Cli.Result in = other.run("documents", "--import-metadata", file.toString());
    assertEquals(0, in.code(), in.err());
    assertTrue(in.out().contains("2 of 2 items fit a document."), in.out());
    assertEquals(before, citation(other));
    assertTrue(
        other
            .run("documents", "--import-metadata", file.toString())
            .out()
            .startsWith("No document lacks what the library says.\n"));
  }

  @Test
  void aSourceStandsOnceUnderAKeyThatLasts() {
    String first = cli.run("export", "--query", "scrutiny", "--format", "bibtex").out();
    String second = cli.run("export", "--query", "rota", "--format", "bibtex").out();
    assertEquals(2, first.split("@techreport\\{", -1).length - 1, first);
    assertTrue(first.contains(second.strip()), first + second);
  }

  @Test
  void whatFitsNoneOrSeveralIsLeftOutAndWhatIsStatedStays() throws IOException {
    Files.writeString(
        papers.resolve("copy.txt"), "Tolls on the bridge\n\nAnother text of the same title.\n");
    Files.writeString(
        papers.resolve("ferries.txt.pincite.json"), "{\"publisher\": \"Estuary Press\"}");
    assertEquals(0, cli.run("index", papers.toString()).code());
    Path library =
        Files.writeString(
            temp.resolve("library.ris"),
            """
            TY  - RPRT
            ID  - one
            TI  - Tolls on the bridge
            PB  - Anyone
            ER  -
            TY  - RPRT
            ID  - two
            TI  - Nothing that is here
            ER  -
            TY  - RPRT
            ID  - three
            L1  - ferries.txt
            PB  - Lighthouse Press
            SN  - 978-1-0000-2016-9
            LA  - en
            ER  -
            """);
    Cli.Result result = cli.run("documents", "--import-metadata", library.toString());
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("(language)\n"), result.out());
    assertTrue(result.out().endsWith("1 of 3 items fit a document.\n"), result.out());
    assertEquals(
        "kept: "
            + papers.resolve("ferries.txt")
            + ": publisher stays ‘Estuary Press’; the library has ‘Lighthouse Press’\n"
            + "left out: the item one ‘Tolls on the bridge’ fits 2 documents by its title\n"
            + "left out: the item two ‘Nothing that is here’ fits no document\n",
        result.err());
    String replaced =
        cli.run("documents", "--import-metadata", library.toString(), "--replace").out();
    assertTrue(replaced.contains("(publisher)\n"), replaced);
  }

  @Test
  void aLibraryThatCannotBeReadChangesNothing() throws IOException {
    Path library = Files.writeString(temp.resolve("library.bib"), "@book{x, title = {open");
    Cli.Result result = cli.run("documents", "--import-metadata", library.toString());
    assertEquals(3, result.code());
    assertTrue(
        result.err().startsWith("pincite: nothing was imported from " + library + ": it is not"),
        result.err());
    assertEquals(1, result.err().lines().count());
  }

  private Cli indexed(String workspace) {
    Cli made = new Cli(temp.resolve(workspace));
    assertEquals(0, made.run("index", papers.toString()).code());
    return made;
  }

  private static String citation(Cli cli) {
    return cli.run("search", "--json", "rota")
        .json()
        .path("hits")
        .get(0)
        .path("citation")
        .asString();
  }
}
