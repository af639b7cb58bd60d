package org.pincite.query.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.pincite.query.app.Embedding;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.cli.option.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "embed",
    mixinStandardHelpOptions = true,
    description = {
      "Give the passages of the indexed documents vectors of their meaning, for search --ranking.",
      "What has vectors is not embedded again; a run that is stopped is taken up by the next."
    },
    footer = {
      "",
      "Examples:",
      "  pincite embed",
      "  pincite search 'Who is responsible for staffing?'",
      "",
      "More: pincite help ranking"
    })
final class EmbedCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Passages at a time (default: one a core).",
      converter = WholeNumber.FromOne.class)
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--rebuild", description = "Make all vectors anew.")
  private boolean rebuild;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  EmbedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Embedding.Report report =
        new Embedding(jobs, console.progress()).run(workspace.folder(), rebuild);
    if (json) {
      console.json(report);
    } else if (report.embedded() == 0) {
      console.print("All " + report.documents() + " documents have their vectors already.");
    } else {
      console.print(
          String.format(
              Locale.ROOT,
              "%d of %d documents embedded: %d passages and sentences, %d of them new, in %.1f s.",
              report.embedded(),
              report.documents(),
              report.texts(),
              report.made(),
              report.duration().toMillis() / 1000.0));
    }
    return ExitCode.DONE;
  }
}
