package org.pincite.query.cli.eval;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What the measures of places in documents have in common: documents, gold and what to print. */
final class GoldMixin {
  @Option(
      names = "--documents",
      required = true,
      paramLabel = "DIR",
      description = "Where the documents lie, folders in it included.")
  private Path documents = Path.of(".");

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "What is to be found, a line of JSON each.")
  private Path gold = Path.of(".");

  @Option(names = "--misses", description = "List what is not all right.")
  private boolean misses;

  @Option(names = "--per-file", description = "Print each document's share too.")
  private boolean perFile;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  Path documents() {
    return documents;
  }

  Path gold() {
    return gold;
  }

  boolean misses() {
    return misses;
  }

  boolean perFile() {
    return perFile;
  }

  boolean json() {
    return json;
  }
}
