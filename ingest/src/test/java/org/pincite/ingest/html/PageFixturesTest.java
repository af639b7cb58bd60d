package org.pincite.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pincite.corpus.Metadata;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.metadata.MetadataReader;
import org.pincite.ingest.works.WorkFinder;

/**
 * Every page in {@code pages/} is read as the file beside it says, block by block. {@code
 * -Dgolden.rewrite=true} writes those files anew.
 */
class PageFixturesTest {
  private static final int AT_LEAST = 9;

  @TestFactory
  Stream<DynamicTest> readsThePageAsItsGoldenFileSays() throws IOException {
    Path folder =
        Path.of(System.getProperty("pincite.root"), "ingest", "src", "test", "resources", "pages");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertTrue(pages.size() >= AT_LEAST, "only " + pages.size() + " pages found");
      return pages.stream()
          .map(
              page ->
                  DynamicTest.dynamicTest(
                      page.getFileName().toString().replace(".html", "").replace('-', ' '),
                      () -> check(page)));
    }
  }

  private static void check(Path page) throws Exception {
    check(page, ".blocks", Reading.of(page).blocks());
    check(page, ".metadata", metadata(page));
  }

  /** {@return a line for each value that the page shows of itself, with the place it stands in} */
  private static String metadata(Path page) throws Exception {
    Draft draft = Reading.of(page).draft();
    Metadata metadata = WorkFinder.apply(draft, MetadataReader.read(draft));
    StringBuilder lines = new StringBuilder();
    metadata
        .fields()
        .forEach(
            (field, values) ->
                values.forEach(
                    value ->
                        lines.append(
                            "%s | %s | %s\n".formatted(field, value.text(), value.readFrom()))));
    return lines.toString();
  }

  private static void check(Path page, String extension, String actual) throws IOException {
    Path golden = page.resolveSibling(page.getFileName().toString().replace(".html", extension));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, actual);
    }
    Path out = Path.of("target", "pages", golden.getFileName().toString());
    Files.createDirectories(out.getParent());
    Files.writeString(out, actual);
    assertEquals(Files.readString(golden), actual, "read otherwise; what came out is in " + out);
  }
}
