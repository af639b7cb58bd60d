package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pincite.query.app.IndexRequest;
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

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Number of files read at the same time (default: one a core).")
  private int jobs = IndexRequest.DEFAULT_JOBS;

  IndexRequest request(List<Path> roots, boolean rebuild, boolean dryRun) {
    return new IndexRequest(roots, excludes, rehash, retry, rebuild, dryRun, jobs);
  }
}
