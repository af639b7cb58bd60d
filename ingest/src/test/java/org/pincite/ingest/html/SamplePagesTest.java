package org.pincite.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.IngestException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own sample pages come out block for block as the sources say that they were made of. */
class SamplePagesTest {
  private static final Path CORPUS = Path.of(System.getProperty("pincite.root"), "corpus");

  @ParameterizedTest
  @ValueSource(strings = {"hl-212-chapter-3", "tallow-street-blog-single-bid"})
  void everyBlockIsWholeInOrderWithNumberAndMarks(String name) throws IngestException, IOException {
    Path gold = CORPUS.resolve("src/documents/" + name + ".gold.json");
    List<String> expected = new ArrayList<>();
    for (JsonNode block : new JsonMapper().readTree(gold).path("blocks")) {
      List<String> marks = new ArrayList<>();
      block.path("m").forEach(m -> marks.add(m.get(0).asString() + "@" + m.get(1).asInt()));
      expected.add(line(block.path("n").asString(""), block.path("x").asString(), marks));
    }
    Reading reading = Reading.numbered(CORPUS.resolve("documents/" + name + ".html"));
    List<String> actual = new ArrayList<>();
    for (Block block : reading.document().blocks()) {
      if (block.kind() != BlockKind.FURNITURE) {
        String number = block.number() == null ? "" : block.number();
        List<String> marks =
            reading.marks(block).stream().map(m -> m.replaceAll("[\\[\\]]", "")).toList();
        actual.add(line(number, reading.document().quote(block.span()), marks));
      }
    }
    assertFalse(expected.isEmpty(), "no blocks in " + gold);
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private static String line(String number, String text, List<String> marks) {
    return number + " | " + text.replace('\u00A0', ' ') + " | " + marks;
  }
}
