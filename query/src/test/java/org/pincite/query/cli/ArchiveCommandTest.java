package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Archives through the real command line. */
class ArchiveCommandTest {
  @TempDir Path temp;
  private Path papers = Path.of("");
  private Path archive = Path.of("");
  private Cli cli = new Cli(Path.of(""));

  @BeforeEach
  void setUp() throws IOException {
    papers = Files.createDirectory(temp.resolve("papers"));
    archive = papers.resolve("evidence.zip");
    cli = new Cli(temp.resolve("workspace"));
    zip(Map.of("a.txt", "The committee wants scrutiny.", "x/b.txt", "The workforce is small."));
  }

  @Test
  void eachFileOfAnArchiveIsADocumentAndCountsAsOne() {
    JsonNode report = index(papers);
    assertEquals(List.of("ADDED a.txt", "ADDED x/b.txt"), changes(report));
    assertEquals(archive.toString(), report.get("archives").get(0).asString());
    assertEquals(2, report.get("documents").asInt());
    assertEquals(2, index(papers).get("unchanged").asInt());
    Cli.Result found = cli.run("search", "--json", "workforce");
    assertTrue(found.out().contains(archive + "!/x/b.txt"), found.out());
  }

  @Test
  void anArchiveThatIsGivenByNameIsFollowedAsAFolderIs() throws IOException {
    index(archive);
    zip(Map.of("a.txt", "The committee wants more scrutiny.", "../c.txt", "out"));
    assertEquals(
        List.of("FAILED ../c.txt", "CHANGED a.txt", "REMOVED x/b.txt"), changes(index(archive)));
    assertEquals(List.of(), changes(index(archive)));
    Cli.Result failed = cli.run("documents", "--failed");
    assertTrue(
        failed.out().contains(archive + "!/../c.txt") && failed.out().contains("leads out"),
        failed.out());
    Files.delete(archive);
    zip(Map.of("x/b.txt", "The workforce is small."));
    assertEquals(
        List.of("REMOVED ../c.txt", "REMOVED a.txt", "ADDED x/b.txt"), changes(index(archive)));
  }

  @Test
  void aSidecarInAnArchiveSpeaksOfTheFileBesideIt() throws IOException {
    zip(
        Map.of(
            "x/b.txt",
            "The workforce is small.",
            "x/b.pincite.json",
            "{\"title\": \"On crews\"}",
            "c.txt.pincite.json",
            "{}"));
    JsonNode report = index(papers);
    assertEquals(List.of("ADDED x/b.txt"), changes(report));
    assertTrue(
        report.toString().contains("there is no document beside it"), () -> report.toString());
    JsonNode hit = cli.run("search", "--json", "workforce").json().get("hits").get(0);
    assertEquals("On crews", hit.get("document").get("title").asString());
    zip(Map.of("x/b.txt", "The workforce is small."));
    index(papers);
    JsonNode after = cli.run("search", "--json", "workforce").json().get("hits").get(0);
    assertTrue(after.get("document").get("title").isNull(), () -> after.toString());
  }

  @Test
  void excludesAndHiddenNamesHoldInArchivesToo() throws IOException {
    zip(Map.of("drafts/a.txt", "x", "b.txt", "words", "__MACOSX/._b.txt", "x"));
    assertEquals(List.of("ADDED b.txt"), changes(index(papers, "--exclude", "drafts")));
  }

  @Test
  void thePageOfAQuoteIsDrawnFromTheArchive() throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("in/report.pdf"));
      Files.copy(Cli.samples().resolve("rolling-stock-skills-memo.pdf"), zip);
    }
    index(archive);
    JsonNode hits = cli.run("search", "--json", "skills").json().get("hits");
    String id = hits.get(0).get("id").asString();
    Path image = temp.resolve("proof.png");
    Cli.Result shown = cli.run("show", id, "--image", image.toString());
    assertEquals(0, shown.code(), shown.err());
    assertTrue(Files.exists(image));
  }

  @Test
  void extractWritesTheFilesOfAnArchive() throws IOException {
    zip(Map.of("a.txt", "The committee wants scrutiny.", "../b.txt", "x"));
    Path out = temp.resolve("out");
    Cli.Result run = Cli.plain("extract", "--out", out.toString(), archive.toString());
    assertTrue(Files.readString(out.resolve("a.txt")).startsWith("The committee wants scrutiny."));
    assertTrue(run.err().contains("evidence.zip!/../b.txt  (its name leads out"), run.err());
    assertTrue(run.err().contains("1 of 2 files written"), run.err());
  }

  private JsonNode index(Path root, String... options) {
    List<String> arguments = new ArrayList<>(List.of("--json", root.toString()));
    arguments.addAll(List.of(options));
    return cli.run("index", arguments.toArray(String[]::new)).json();
  }

  private List<String> changes(JsonNode report) {
    List<String> changes = new ArrayList<>();
    String inside = archive + "!/";
    for (JsonNode change : report.get("changes")) {
      changes.add(
          change.get("kind").asString() + " " + change.get("path").asString().replace(inside, ""));
    }
    return changes;
  }

  private void zip(Map<String, String> texts) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
        zip.putNextEntry(new ZipEntry(text.getKey()));
        zip.write(text.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
  }
}
