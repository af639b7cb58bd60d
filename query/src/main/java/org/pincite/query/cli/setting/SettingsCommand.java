package org.pincite.query.cli.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.store.Workspace;
import org.pincite.query.app.setting.Settings;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.style.CitationStyles;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "settings",
    mixinStandardHelpOptions = true,
    description = "Show or change what holds in this workspace unless a command says otherwise.",
    footer = {
      "",
      "Examples:",
      "  pincite settings",
      "  pincite settings --style harvard       all commands cite so from now on",
      "  pincite settings --style oscola-5      back to what holds where nothing is set",
      "",
      "More: pincite help citations"
    })
public final class SettingsCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "Cite in this style: see pincite styles, or a .csl file.")
  private @Nullable String style;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  SettingsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path user;
    try (Workspace opened = Workspace.openForReading(workspace.folder())) {
      user = opened.userFolder();
    }
    if (style != null) {
      new Settings(checked(style)).write(user);
    }
    Settings settings = Settings.read(user);
    if (json) {
      console.json(Map.of("style", settings.style()));
    } else {
      console.print("style  " + settings.style());
    }
    return ExitCode.DONE;
  }

  /** A style that cannot be read is refused now; a file is kept by its whole path. */
  private static String checked(String name) {
    CitationStyles.named(name).cite(CitedPlace.whole(Metadata.NONE, null));
    Path file = Path.of(name);
    return Files.isRegularFile(file) && !CitationStyles.own().contains(name)
        ? file.toAbsolutePath().normalize().toString()
        : name;
  }
}
