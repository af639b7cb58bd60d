package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.cli.option.ReadingMixin;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code index} and {@code survey} both let one say about reading folders. */
final class IndexOptions {
  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Pass over files and folders whose name or path below the folder matches.")
  private final List<String> excludes = new ArrayList<>();

  @Option(names = "--rehash", description = "Read all files again, even those that look unchanged.")
  private boolean rehash;

  @Option(names = "--retry", description = "Try again the files that failed before.")
  private boolean retry;

  @Mixin private final ReadingMixin reading = new ReadingMixin();

  IndexRequest request(List<Path> roots, boolean rebuild, boolean dryRun) {
    return new IndexRequest(roots, excludes, rehash, retry, rebuild, dryRun, reading.options(true));
  }
}
