package org.pincite.ingest.html;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pincite.ingest.draft.IngestException;

/** Odd pages of other projects' tests, where they lie beside this one. */
class SharedPagesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("pincite.root"), "..", "shared", "data", "robust", "dev");

  @Test
  void everyOddPageBecomesADocument() throws IngestException, IOException {
    assumeTrue(Files.isDirectory(FOLDER), "skipped: no folder of robust files beside the project");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> pages =
          files.filter(file -> file.toString().matches(".*\\.x?html?")).sorted().toList();
      assertTrue(pages.size() > 10, "only " + pages.size() + " pages in " + FOLDER);
      for (Path page : pages) {
        Reading reading = Reading.numbered(page);
        boolean empty = reading.document().text().isEmpty();
        assertTrue(!empty || bodyIsEmpty(page), "nothing read in " + page);
      }
    }
  }

  private static boolean bodyIsEmpty(Path page) throws IOException {
    return HtmlExtractor.parse(Page.decode(Files.readAllBytes(page)).text())
        .body()
        .text()
        .isBlank();
  }
}
