package org.pincite.query.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pincite.query.app.Embedding;
import org.pincite.query.app.IndexReport;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Progress;

/**
 * Times how long real files take until their words can be searched, and until their meaning can:
 * {@code pincite index} and {@code pincite embed} in a new workspace. Not a test: {@code
 * .build/bench files} runs it.
 */
public final class FilesBench {
  private FilesBench() {}

  /**
   * Runs it.
   *
   * @param args a folder of files; {@code vectors} to embed them too, or {@code words}
   */
  public static void main(String[] args) throws IOException {
    int jobs = Runtime.getRuntime().availableProcessors();
    Path workspace = Files.createTempDirectory("pincite-bench");
    try {
      IndexReport indexed =
          new Indexing(IndexRequest.of(List.of(Path.of(args[0]))), Progress.SILENT).run(workspace);
      System.out.printf(
          "%d documents, %d pages, %d processors, Java %s%n",
          indexed.documents(), indexed.pages(), jobs, Runtime.version());
      tell("searchable words", indexed.took(), indexed.pages());
      if (args[1].equals("vectors")) {
        Embedding.Report embedded = new Embedding(jobs, Progress.SILENT).run(workspace, false);
        tell(embedded.made() + " vectors more", embedded.duration(), indexed.pages());
      }
    } finally {
      remove(workspace);
    }
  }

  private static void tell(String what, Duration took, int pages) {
    double seconds = took.toMillis() / 1000.0;
    System.out.printf(
        Locale.ROOT, "%s: %.1f s, %.1f s per 1,000 pages%n", what, seconds, 1000 * seconds / pages);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
