package org.pincite.ingest.works;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Work;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;

/**
 * Each {@code NAME.works} beside a document of ours says, a line for each, what works are in it:
 * kind, title, authors, date, first and last words; {@code -} is nothing shown, an empty file no
 * work.
 */
class WorkFixturesTest {
  private static final int AT_LEAST = 14;

  private static final Ingester INGESTER = new Ingester();

  @TestFactory
  Stream<DynamicTest> findsTheWorksThatTheFixtureNames() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(WorkFixturesTest.class.getResource("/works")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inputs =
          files.filter(file -> !file.toString().endsWith(".works")).sorted().toList();
      assertTrue(inputs.size() >= AT_LEAST, "only " + inputs.size() + " fixtures found");
      return inputs.stream()
          .map(
              input ->
                  DynamicTest.dynamicTest(
                      input.getFileName().toString(), () -> check(folder, input)));
    }
  }

  private static void check(Path folder, Path input) throws Exception {
    String name = input.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    List<String> expected = Files.readAllLines(folder.resolve(name + ".works"));
    Extraction extraction = INGESTER.extract(input, INGESTER.identify(input));
    Document document = assertInstanceOf(Extraction.Extracted.class, extraction).document();
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < document.works().size(); i++) {
      String[] fields = i < expected.size() ? expected.get(i).split(" \\| ", -1) : new String[6];
      found.append(line(document, document.works().get(i), fields)).append('\n');
    }
    assertEquals(String.join("\n", expected), found.toString().strip(), () -> blocks(document));
  }

  /** The work as the fixture writes it; its ends as long as the fixture has them. */
  private static String line(Document document, Work work, String[] fields) {
    String text = document.quote(work.span());
    String first = Objects.requireNonNullElse(fields[4], "…");
    String last = Objects.requireNonNullElse(fields[5], "…");
    return String.join(
        " | ",
        work.kind().name(),
        shown(work, MetadataField.TITLE),
        shown(work, MetadataField.AUTHOR),
        shown(work, MetadataField.DATE),
        text.substring(0, Math.min(text.length(), first.length())),
        text.substring(Math.max(0, text.length() - last.length())));
  }

  private static String shown(Work work, MetadataField field) {
    List<String> values = work.metadata().all(field).stream().map(Metadata.Value::text).toList();
    return values.isEmpty() ? "-" : String.join("; ", values);
  }

  private static String blocks(Document document) {
    return String.join(
        "\n",
        document.blocks().stream()
            .map(block -> block.kind() + " " + block.level() + " " + document.quote(block.span()))
            .toList());
  }
}
