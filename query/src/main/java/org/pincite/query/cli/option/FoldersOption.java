package org.pincite.query.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** In which documents a command looks. */
public final class FoldersOption {
  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      description = "Only in documents under this folder; may be given again.")
  private final List<Path> folders = new ArrayList<>();

  /** {@return the folders or files; none for all documents} */
  public List<Path> folders() {
    return List.copyOf(folders);
  }
}
