package org.pincite.query.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.app.result.LikeAnswer;
import org.pincite.query.app.result.Likeness;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.FoldersOption;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.cli.print.LikePrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "like",
    mixinStandardHelpOptions = true,
    description = "Find statements like one, by the telling words they share with it.",
    footer = {
      "",
      "Examples:",
      "  pincite like 3f6bd5ad-212-k7m2q9xw4t",
      "  pincite like --in replies/ --limit 5 3f6bd5ad-212-k7m2q9xw4t",
      "",
      "More: pincite help results, pincite help ids"
    })
final class LikeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", description = "The id of a statement.")
  private String id = "";

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Mixin private final FoldersOption in = new FoldersOption();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Show at most N statements (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromZero.class)
  private int limit = 10;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  LikeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StatementId wanted = StatementId.parse(id);
    try (Library library = Library.open(workspace.folder())) {
      Optional<Statement> found = library.statement(wanted);
      if (found.isEmpty()) {
        console.tell("pincite: " + Library.notFound(wanted));
        return ExitCode.NOTHING_FOUND;
      }
      LikeAnswer answer = new Likeness(library, in.folders()).like(found.get(), limit);
      LikePrinter printer = new LikePrinter(console);
      if (json) {
        console.json(printer.json(found.get(), answer));
      } else {
        printer.print(found.get(), answer);
      }
      return answer.hits().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }
}
