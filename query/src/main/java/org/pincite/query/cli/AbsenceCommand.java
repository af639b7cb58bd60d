package org.pincite.query.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.Library;
import org.pincite.query.app.absence.Absence;
import org.pincite.query.app.absence.AbsenceRecords;
import org.pincite.query.app.absence.Fingerprint;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.cli.print.AbsencePrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "absence",
    mixinStandardHelpOptions = true,
    description = "List the records of what was sought and not found, or show one.",
    footer = {
      "",
      "Examples:",
      "  pincite search --record nothing.json 'zeppelin'   make one",
      "  pincite absence",
      "  pincite absence 20261124T104528Z-5f0c2e7a91",
      "",
      "More: pincite help absence"
    })
final class AbsenceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of a record.")
  private @Nullable String id;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  AbsenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = Library.open(workspace.folder())) {
      List<Absence> kept = new AbsenceRecords(library.userFolder()).all();
      List<Absence> wanted =
          id == null ? kept : kept.stream().filter(record -> record.id().equals(id)).toList();
      if (wanted.isEmpty()) {
        console.tell(id == null ? "No records are kept." : "pincite: no record has the id " + id);
        return ExitCode.NOTHING_FOUND;
      }
      AbsencePrinter printer = new AbsencePrinter(console);
      if (json) {
        console.json(id == null ? wanted : wanted.getFirst());
      } else if (id == null) {
        wanted.forEach(printer::printLine);
      } else {
        printer.print(wanted.getFirst());
        printer.printStanding(wanted.getFirst(), Fingerprint.of(library.catalogue()));
      }
      return ExitCode.DONE;
    }
  }
}
