package org.pincite.query.cli.theme;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pincite.corpus.store.Workspace;
import org.pincite.query.app.Embedding;
import org.pincite.query.app.theme.UserThemes;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = {
      "Learn a theme of your own and label the statements of a workspace with it, so that theme:NAME",
      "finds them. One of the same name is replaced. Nothing is extracted again."
    },
    footer = {
      "",
      "Examples:",
      "  pincite theme add housing.theme",
      "  pincite search 'theme:housing says:recommendation'",
      "  pincite survey --theme housing --by kind,year",
      "",
      "More: pincite help themes"
    })
final class ThemeAddCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The theme.")
  private Path file = Path.of("");

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  ThemeAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace.openForReading(workspace.folder()).close();
    Theme theme;
    try (Workspace opened = Workspace.openForWriting(workspace.folder())) {
      theme = UserThemes.add(opened, file);
    }
    Embedding.Report report =
        new Embedding(Runtime.getRuntime().availableProcessors(), console.progress())
            .run(workspace.folder(), false);
    console.print(
        report.documents()
            + " documents have labels of "
            + theme.name()
            + ". See: pincite survey --theme "
            + theme.name());
    return ExitCode.DONE;
  }
}
