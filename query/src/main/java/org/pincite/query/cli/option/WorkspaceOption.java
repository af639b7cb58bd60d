package org.pincite.query.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which workspace a command uses. */
public final class WorkspaceOption {
  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "FOLDER",
      description = "The workspace (default: $PINCITE_WORKSPACE, else .pincite in this folder).")
  private @Nullable Path folder;

  /** {@return the folder that is asked for, whether or not it holds a workspace} */
  public Path folder() {
    if (folder != null) {
      return folder;
    }
    String variable = System.getenv("PINCITE_WORKSPACE");
    return variable == null || variable.isBlank() ? Path.of(".pincite") : Path.of(variable);
  }
}
