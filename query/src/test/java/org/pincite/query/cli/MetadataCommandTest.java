package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Metadata corrected by sidecars and sheets, through the real command line. */
class MetadataCommandTest {
  @TempDir Path temp;
  private Path folder = Path.of("");
  private Path sheet = Path.of("");
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void setUp() throws IOException {
    folder = Files.createDirectory(temp.resolve("papers"));
    sheet = temp.resolve("sheet.csv");
    cli = new Cli(temp.resolve("workspace"));
    write(
        "a.txt", "Staffing of the night ferries\n\nThe committee wants scrutiny of every rota.\n");
    write("b.txt", "Tolls on the estuary bridge\n\nThe workforce is small this year.\n");
    index();
  }

  @Test
  void aSidecarCorrectsTheDocumentInEveryAnswer() {
    assertEquals(0, hits("body:harbour scrutiny"));
    write("a.txt.pincite.json", "{\"body\": \"Harbour Office\", \"date\": \"3 May 2024\"}");
    assertTrue(index().contains("corrected " + folder.resolve("a.txt")));
    assertEquals(1, hits("body:harbour scrutiny"));
    assertEquals("sidecar a.txt.pincite.json", value("a.txt", "body", "readFrom"));
    assertEquals("CONFIRMED", value("a.txt", "body", "certainty"));
    String citation = cli.run("search", "--json", "scrutiny").out();
    assertTrue(citation.contains("Harbour Office, ‘Staffing of the night ferries’"), citation);
    assertTrue(citation.contains("(3 May 2024)"), citation);
    assertTrue(index().contains("nothing changed"));
  }

  @Test
  void aChangedOrRemovedSidecarIsNoticedWithoutReadingTheDocumentAgain() throws IOException {
    write("a.pincite.json", "{\"body\": \"Harbour Office\"}");
    index();
    write("a.pincite.json", "{\"body\": \"Lighthouse Board\"}");
    String report = index();
    assertTrue(report.contains("1 corrected, 1 as before"), report);
    assertFalse(report.contains("pages"), report);
    assertEquals(0, hits("body:harbour scrutiny"));
    assertEquals(1, hits("body:lighthouse scrutiny"));
    Files.delete(folder.resolve("a.pincite.json"));
    assertTrue(index().contains("1 corrected"));
    assertEquals("", value("a.txt", "body", "text"));
    assertEquals(0, hits("body:lighthouse scrutiny"));
  }

  @Test
  void theSidecarThatNamesTheWholeFileIsStronger() {
    write("a.md", "# Another paper\n\nWith words of its own.\n");
    write("a.pincite.json", "{\"body\": \"Harbour Office\", \"date\": \"2024\"}");
    write("a.txt.pincite.json", "{\"body\": [\"Pilots’ Guild\", \"Tug Guild\"]}");
    index();
    assertEquals("Pilots’ Guild", value("a.txt", "body", "text"));
    assertEquals("2024", value("a.txt", "date", "text"));
    assertEquals("Harbour Office", value("a.md", "body", "text"));
  }

  @Test
  void aBrokenSidecarIsOneLineAndLosesNothing() {
    write("a.pincite.json", "{\"titel\": \"x\"}");
    write("b.pincite.json", "{\"title\": \"x\"");
    write("c.pincite.json", "{}");
    String report = index();
    assertTrue(
        report.contains("a.pincite.json  (there is no field 'titel'; the fields are title, "),
        report);
    assertTrue(report.contains("b.pincite.json  (it is no JSON in line 1: "), report);
    assertTrue(
        report.contains("c.pincite.json  (there is no document beside it to be about)"), report);
    assertEquals(1, hits("scrutiny"));
    assertTrue(report.contains("2 documents in all"), report);
    write("a.pincite.json", "{\"isbn\": \"978-1-5286-5581-2\"}");
    report = index();
    assertTrue(report.contains("a.pincite.json  ('978-1-5286-5581-2' is no ISBN"), report);
  }

  @Test
  void anImportOverridesASidecarAndOutlivesARebuild() throws IOException {
    write("a.pincite.json", "{\"body\": \"Harbour Office\"}");
    index();
    export();
    edit("Harbour Office", "Court of Pilots");
    Cli.Result imported = cli.run("documents", "--import-metadata", sheet.toString());
    assertEquals(
        List.of("corrected " + folder.resolve("a.txt") + "  (body)", "1 document corrected."),
        imported.out().lines().toList());
    assertEquals("imported", value("a.txt", "body", "readFrom"));
    assertEquals("CONFIRMED", value("a.txt", "body", "certainty"));
    assertEquals(1, hits("body:pilots scrutiny"));
    cli.run("index", "--rebuild", folder.toString());
    assertEquals(1, hits("body:pilots scrutiny"));
    assertEquals("LIKELY", value("a.txt", "title", "certainty"), "other cells stay as they were");
    edit("Court of Pilots", "[document]");
    cli.run("documents", "--import-metadata", sheet.toString());
    assertEquals("Harbour Office", value("a.txt", "body", "text"));
  }

  @Test
  void anEmptiedCellSaysThatTheDocumentShowsNone() throws IOException {
    export();
    edit("Tolls on the estuary bridge", "");
    cli.run("documents", "--import-metadata", sheet.toString());
    assertEquals("", value("b.txt", "title", "text"));
    assertEquals("Staffing of the night ferries", value("a.txt", "title", "text"));
  }

  @Test
  void onlyCellsChangedInTheSheetCountWhateverChangedMeanwhile() throws IOException {
    export();
    write("a.pincite.json", "{\"title\": \"Night ferries\", \"body\": \"Harbour Office\"}");
    index();
    edit("Tolls on the estuary bridge", "Tolls");
    String out = cli.run("documents", "--import-metadata", sheet.toString()).out();
    assertTrue(out.contains("1 document corrected"), out);
    assertEquals("Night ferries", value("a.txt", "title", "text"));
    assertEquals("Harbour Office", value("a.txt", "body", "text"));
    assertEquals("Tolls", value("b.txt", "title", "text"));
  }

  @Test
  void errorsNameLineAndColumnAndNothingIsHalfApplied() throws IOException {
    String hash = export().lines().skip(1).findFirst().orElseThrow().substring(0, 64);
    Files.writeString(
        sheet,
        "sha256,title,isbn,kind\r\n"
            + hash
            + ",A good title,978-1-5286-5581-2,\r\n"
            + "0000,Another,,novel\r\n"
            + hash
            + ",x\r\n");
    Cli.Result result = cli.run("documents", "--import-metadata", sheet.toString());
    assertEquals(3, result.code());
    assertTrue(
        result.err().contains("nothing was imported from " + sheet + ":\n  line 2, column isbn: "),
        result.err());
    assertTrue(
        result.err().contains("line 3, column sha256: no document of this workspace has the hash"),
        result.err());
    assertTrue(result.err().contains("line 4, 2 cells under 4 columns"), result.err());
    assertEquals("Staffing of the night ferries", value("a.txt", "title", "text"));
  }

  @Test
  void noCellIsAFormulaAndAllComesBackAsItWas() throws IOException {
    write(
        "a.pincite.json",
        "{\"title\": \"=1+1, \\\"a\\\" | b \\\\ c\", \"author\": [\"'-x\", \"＠y\"],"
            + " \"body\": \"-2\"}");
    index();
    String text = export();
    assertTrue(text.contains("\"'=1+1, \"\"a\"\" \\| b \\\\ c\""), text);
    assertTrue(text.contains("''-x | ＠y"), text);
    String out = cli.run("documents", "--import-metadata", sheet.toString()).out();
    assertTrue(out.contains("Nothing was changed"), out);
    String withoutSums = text.replaceAll("title=\\S+[^\"\r]*", "");
    Files.writeString(sheet, "\uFEFF" + withoutSums);
    out = cli.run("documents", "--import-metadata", sheet.toString()).out();
    assertTrue(out.contains("Nothing was changed"), out);
  }

  @Test
  void whatCitationsNeedIsNamedByField() {
    write("a.pincite.json", "{\"body\": \"Harbour Office\", \"date\": \"2024\"}");
    index();
    Cli.Result needs = cli.run("documents", "--needs-metadata");
    assertTrue(needs.out().contains("Tolls on the estuary bridge"), needs.out());
    assertTrue(needs.out().contains("    needs body, date"), needs.out());
    assertFalse(needs.out().contains("night ferries"), needs.out());
    JsonNode row = cli.run("documents", "--needs-metadata", "--json").json().get(0);
    assertEquals("[\"body\",\"date\"]", row.path("needs").toString());
  }

  @Test
  void aSheetThatExistsIsNotOverwrittenAndExcelGetsItsMark() throws IOException {
    export();
    Cli.Result again = cli.run("documents", "--metadata-csv", sheet.toString());
    assertEquals(3, again.code());
    assertTrue(again.err().contains("exists and is left as it is"), again.err());
    Cli.Result printed = cli.run("documents", "--metadata-csv", "-", "--excel");
    assertEquals("\uFEFF" + Files.readString(sheet), printed.out());
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String index() {
    Cli.Result result = cli.run("index", folder.toString());
    assertEquals(0, result.code(), result.err());
    return result.out();
  }

  private String export() throws IOException {
    assertEquals(0, cli.run("documents", "--metadata-csv", sheet.toString()).code());
    return Files.readString(sheet, StandardCharsets.UTF_8);
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(sheet);
    assertTrue(text.contains("," + from + ","), text);
    Files.writeString(sheet, text.replace("," + from + ",", "," + to + ","));
  }

  private int hits(String question) {
    return cli.run("search", "--json", question).json().path("statements").asInt();
  }

  /** {@return a part of the first value of a field, empty if there is none} */
  private String value(String name, String field, String part) {
    for (JsonNode row : cli.run("documents", "--json").json()) {
      if (row.path("file").asString().endsWith("/" + name)) {
        return row.path("metadata").path(field).path(0).path(part).asString("");
      }
    }
    throw new AssertionError("no file " + name);
  }
}
