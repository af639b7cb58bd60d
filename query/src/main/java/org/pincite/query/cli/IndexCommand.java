package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.query.app.IndexReport;
import org.pincite.query.app.Indexing;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Bring the workspace up to date with the documents in some folders.",
    footer = {
      "",
      "Examples:",
      "  pincite index reports/            read what is new or changed there, forget what is gone",
      "  pincite index --dry-run reports/  only say what would be done",
      "  pincite index --exclude drafts --exclude '*.tmp' reports/ evidence/",
      "",
      "More: pincite help workspace, pincite help formats"
    })
final class IndexCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders or files to index.")
  private List<Path> folders = new ArrayList<>();

  @Mixin private final IndexOptions options = new IndexOptions();
  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
  private boolean dryRun;

  @Option(names = "--rebuild", description = "Extract everything again and make the index anew.")
  private boolean rebuild;

  @Option(names = "--strict", description = "Exit with 1 if any file under the folders failed.")
  private boolean strict;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    IndexReport report =
        new Indexing(options.request(folders, rebuild, dryRun), console.progress())
            .run(workspace.folder());
    if (json) {
      console.json(report);
    } else {
      new ReportPrinter(console).print(report);
    }
    return strict && !report.failed().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }
}
