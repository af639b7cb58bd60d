package org.pincite.query.cli.theme;

import java.util.concurrent.Callable;
import org.pincite.corpus.store.Workspace;
import org.pincite.query.app.Embedding;
import org.pincite.query.app.theme.UserThemes;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.question.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Take a theme of your own out of a workspace, and its labels.",
    footer = {"", "Example:", "  pincite theme remove housing", "", "More: pincite help themes"})
final class ThemeRemoveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "The theme.")
  private String name = "";

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  ThemeRemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace.openForReading(workspace.folder()).close();
    try (Workspace opened = Workspace.openForWriting(workspace.folder())) {
      if (!UserThemes.remove(opened, name)) {
        throw new QueryException("no theme '" + name + "' was added here; see: pincite theme list");
      }
    }
    new Embedding(Runtime.getRuntime().availableProcessors(), console.progress())
        .run(workspace.folder(), false);
    console.print("Removed " + name + ".");
    return ExitCode.DONE;
  }
}
