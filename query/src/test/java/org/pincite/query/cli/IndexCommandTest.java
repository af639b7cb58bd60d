package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.store.Workspace;
import tools.jackson.databind.JsonNode;

class IndexCommandTest {
  @TempDir Path temp;
  private Path folder = Path.of("");
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void setUp() throws IOException {
    folder = Files.createDirectory(temp.resolve("papers"));
    cli = new Cli(temp.resolve("workspace"));
    write("a.txt", "The committee wants scrutiny.");
    write("b.txt", "The workforce is small.");
  }

  @Test
  void aSecondRunFindsNothingChanged() {
    assertEquals(List.of("ADDED a.txt", "ADDED b.txt"), index());
    Cli.Result second = cli.run("index", folder.toString());
    assertTrue(
        second.out().startsWith("nothing changed, 2 as before; 2 documents in all"), second.out());
  }

  @Test
  void eachKindOfChangeIsTold() throws IOException {
    index();
    write("a.txt", "The committee wants more scrutiny.");
    Files.move(folder.resolve("b.txt"), folder.resolve("c.txt"));
    Files.copy(folder.resolve("c.txt"), folder.resolve("d.txt"));
    write("e.txt", "Competition is new.");
    write("f.pdf", "%PDF-1.4 and then nothing that a reader knows");
    assertEquals(
        List.of("CHANGED a.txt", "MOVED c.txt", "IDENTICAL d.txt", "ADDED e.txt", "FAILED f.pdf"),
        index());
    assertEquals(0, hits("\"wants scrutiny\""));
    assertEquals(1, hits("\"more scrutiny\""));
    assertEquals(1, hits("workforce"));
    Files.delete(folder.resolve("c.txt"));
    Files.delete(folder.resolve("e.txt"));
    assertEquals(List.of("REMOVED c.txt", "REMOVED e.txt"), index());
    assertEquals(1, hits("workforce"), "the identical file keeps the document");
    assertEquals(0, hits("competition"));
  }

  @Test
  void onlyWhatLiesUnderTheRootsGivenCanBeRemoved() throws IOException {
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve("x.txt"), "Competition elsewhere.");
    index();
    cli.run("index", other.toString());
    Files.delete(other.resolve("x.txt"));
    Files.delete(folder.resolve("a.txt"));
    assertEquals(List.of("REMOVED a.txt"), index());
    assertEquals(1, hits("competition"));
  }

  @Test
  void sizeAndTimeAreTrustedUnlessRehashIsAskedFor() throws IOException {
    index();
    FileTime time = Files.getLastModifiedTime(folder.resolve("b.txt"));
    write("b.txt", "The workforce is large.");
    Files.setLastModifiedTime(folder.resolve("b.txt"), time);
    assertEquals(List.of(), index());
    assertEquals(List.of("CHANGED b.txt"), index("--rehash"));
    assertEquals(1, hits("large"));
  }

  @Test
  void aTouchedFileIsNotReadAgain() throws IOException {
    index();
    Files.setLastModifiedTime(folder.resolve("b.txt"), FileTime.fromMillis(1));
    assertEquals(List.of(), index());
  }

  @Test
  void aDryRunChangesNothing() {
    Cli.Result dry = cli.run("index", "--dry-run", folder.toString());
    assertTrue(dry.out().contains("Would be: 2 added"), dry.out());
    assertTrue(Files.notExists(cli.workspace()));
  }

  @Test
  void aFailedFileIsListedWithItsReasonAndStopsNothing() {
    write("bad.pdf", "%PDF-1.4 cut off");
    write("empty.txt", "");
    write("data.csv", "a,b");
    Cli.Result result = cli.run("index", folder.toString());
    assertEquals(0, result.code());
    assertTrue(result.out().contains("2 documents in all"), result.out());
    Cli.Result failed = cli.run("documents", "--failed");
    assertTrue(failed.out().contains("bad.pdf\n    not read (broken): "), failed.out());
    assertTrue(
        failed.out().contains("empty.txt\n    not read (empty): the file is empty"), failed.out());
    assertTrue(
        failed
            .out()
            .contains("data.csv\n    not read (unsupported): files of type text/csv are not read"),
        failed.out());
    assertEquals(1, cli.run("index", "--strict", folder.toString()).code());
  }

  @Test
  void excludedFilesAreNotIndexed() {
    assertEquals(List.of("ADDED a.txt"), index("--exclude", "b.*"));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Cli.Result result = cli.run("index", temp.resolve("nowhere").toString());
    assertEquals(3, result.code());
    assertEquals(
        "pincite: there is no file or folder " + temp.resolve("nowhere") + "\n", result.err());
  }

  @Test
  void aSecondWriterIsTurnedAway() {
    try (Workspace held = Workspace.openForWriting(cli.workspace())) {
      Cli.Result result = cli.run("index", folder.toString());
      assertEquals(3, result.code());
      assertTrue(result.err().contains(held.folder() + " is being written to"), result.err());
    }
  }

  @Test
  void userDataOutlivesARebuild() throws IOException {
    index();
    Path mine = cli.workspace().resolve("user/notes.txt");
    Files.writeString(mine, "mine");
    index("--rebuild");
    assertEquals("mine", Files.readString(mine));
    assertEquals(1, hits("workforce"));
  }

  @Test
  void aLostIndexIsMadeAnewFromTheStore() throws IOException {
    index();
    delete(cli.workspace().resolve("index"));
    assertEquals(List.of(), index());
    assertEquals(1, hits("workforce"));
    assertEquals(0, cli.run("doctor").code());
  }

  @Test
  void aLostDocumentIsReportedByTheDoctorAndRepairedByARebuild() throws IOException {
    index();
    delete(cli.workspace().resolve("store/documents"));
    Cli.Result doctor = cli.run("doctor");
    assertEquals(1, doctor.code());
    assertTrue(doctor.out().contains("2 stored documents are missing or damaged"), doctor.out());
    index("--rebuild");
    assertEquals(0, cli.run("doctor").code());
  }

  private List<String> index(String... options) {
    List<String> args = new ArrayList<>(List.of(options));
    args.add("--json");
    args.add(folder.toString());
    Cli.Result result = cli.run("index", args.toArray(String[]::new));
    assertEquals(0, result.code(), result.err());
    List<String> changes = new ArrayList<>();
    for (JsonNode change : result.json().path("changes")) {
      Path path = Path.of(change.path("path").asString());
      changes.add(change.path("kind").asString() + " " + path.getFileName());
    }
    return changes;
  }

  private long hits(String query) {
    return cli.run("search", "--json", query).json().path("statements").asLong();
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
