package org.pincite.query.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What {@code eval} measures without gold: outcomes of odd files, and speed. */
class EvalReadingTest {
  private static final Path DOCUMENTS =
      Path.of(System.getProperty("pincite.root", ".."), "corpus/documents");

  @TempDir Path temp;

  @Test
  void outcomesAreCountedByWhatTheManifestHints() throws IOException {
    Files.writeString(temp.resolve("a.txt"), "The Committee heard that it was not costed.");
    Files.writeString(temp.resolve("b.pdf"), "%PDF-1.7 and nothing else");
    Files.write(temp.resolve("c.bin"), new byte[] {1, 2, 0, 4});
    Path manifest =
        Files.writeString(
            temp.resolve("m.tsv"),
            "expected\tfile\nok\ta.txt\nbroken\tb.pdf\nok\tc.bin\nok\tgone.txt\n");
    Cli.Result result =
        Cli.plain("eval", "robust", temp.toString(), "--manifest", manifest.toString(), "--json");
    assertEquals(0, result.code(), result.err());
    JsonNode json = result.json();
    assertEquals(4, json.get("files").asInt());
    assertEquals(0, json.get("crashes").asInt());
    assertEquals(0, json.get("hangs").asInt());
    assertEquals(
        "{\"broken\":{\"broken\":1},\"ok\":{\"read\":1,\"unreadable\":1,\"unsupported\":1}}",
        json.get("table").toString());
    JsonNode surprise = json.get("rows").get(0);
    assertEquals("gone.txt", surprise.get("file").asString());
    assertEquals("it is not there any more", surprise.get("reason").asString());
  }

  @Test
  void aManifestWithoutItsColumnsIsRefused() throws IOException {
    Path manifest = Files.writeString(temp.resolve("m.tsv"), "name\tkind\n");
    Cli.Result result =
        Cli.plain("eval", "robust", temp.toString(), "--manifest", manifest.toString());
    assertTrue(result.err().contains("m.tsv has no columns file and expected"), result.err());
  }

  @Test
  void speedIsToldOfEachWayOfReading() {
    Path pdf = DOCUMENTS.resolve("rolling-stock-skills-memo.pdf");
    Cli.Result result = Cli.plain("eval", "speed", pdf.toString(), "--rounds", "1", "--json");
    assertEquals(0, result.code(), result.err());
    JsonNode speed = result.json();
    assertTrue(speed.get("pages").asInt() > 0);
    for (String way : new String[] {"stripper", "extraction", "oneWorker", "twoWorkers"}) {
      JsonNode rate = speed.get(way);
      assertTrue(rate.get("pagesPerSecond").asDouble() > 0, way);
      assertTrue(rate.get("pagesPerCpuSecond").asDouble() > 0, way);
    }
  }

  @Test
  void aFileThatCannotBeReadHasNoSpeed() {
    Path broken = DOCUMENTS.resolve("truncated-annual-statement.pdf");
    Cli.Result result = Cli.plain("eval", "speed", broken.toString(), "--rounds", "1");
    assertTrue(result.err().contains("truncated-annual-statement.pdf: "), result.err());
  }
}
