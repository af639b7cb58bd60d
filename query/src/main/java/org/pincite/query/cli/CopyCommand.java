package org.pincite.query.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "copy",
    mixinStandardHelpOptions = true,
    description = "Print a statement and its citation as plain text, for pasting.",
    footer = {
      "",
      "Example:",
      "  pincite copy 3f6bd5ad-212-k7m2q9xw4t | xclip",
      "",
      "More: pincite help citations, pincite help ids"
    })
final class CopyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of statements.")
  private List<String> ids = new ArrayList<>();

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  CopyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<StatementId> wanted = ids.stream().map(StatementId::parse).toList();
    int missing = 0;
    try (Library library = Library.open(workspace.folder())) {
      for (StatementId id : wanted) {
        Statement statement = library.statement(id).orElse(null);
        if (statement == null) {
          console.tell("pincite: " + Library.notFound(id));
          missing++;
        } else {
          console.print("‘" + statement.quote() + "’ " + statement.citation().text());
          warn(statement);
        }
      }
    }
    return missing == 0 ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  private void warn(Statement statement) {
    if (statement.relocated()) {
      console.tell("note: " + ShowCommand.RELOCATED);
    }
    if (!statement.citation().gaps().isEmpty()) {
      console.tell(
          "note: the citation lacks what the document does not show: "
              + String.join("; ", statement.citation().gaps()));
    }
  }
}
