package org.pincite.query.cli;

import java.util.concurrent.Callable;
import org.pincite.query.app.Checkup;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Check that Pincite and the workspace are sound, and say what to do where not.",
    footer = {"", "Example:", "  pincite doctor -w /data/pincite"})
final class DoctorCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Checkup checkup = Checkup.of(workspace.folder());
    if (json) {
      console.json(checkup);
    } else {
      checkup
          .findings()
          .forEach(f -> console.print((f.fine() ? "ok       " : "amiss    ") + f.what()));
    }
    return checkup.isSound() ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }
}
