package org.pincite.query.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which style a command cites. */
public final class StyleOption {
  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description =
          "Cite as oscola-5, oscola-4, harts, harvard, any CSL style such as apa, or a .csl file"
              + " (default: the workspace's, else oscola-5).")
  private @Nullable String name;

  /** {@return the name asked for; null for that of the workspace} */
  public @Nullable String name() {
    return name;
  }
}
