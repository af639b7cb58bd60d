package org.pincite.query.cli.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "note",
    mixinStandardHelpOptions = true,
    description = "Write a note to a statement of a basket, in the place of one it has.",
    footer = {
      "",
      "Examples:",
      "  pincite basket note 3f6bd5ad-212-k7m2q9xw4t 'answers question 4 of the call'",
      "  pincite basket note 3f6bd5ad-212-k7m2q9xw4t        takes the note away",
      "",
      "More: pincite help basket"
    })
final class BasketNoteCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "ID", description = "A statement of the basket.")
  private String id = "";

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "TEXT", description = "The note.")
  private List<String> words = new ArrayList<>();

  @Mixin private final BasketOptions basket = new BasketOptions();

  BasketNoteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StatementId noted = StatementId.parse(id);
    String note = String.join(" ", words).strip();
    basket.change(before -> before.changed(noted, item -> item.noted(note)));
    console.print(note.isEmpty() ? noted + " has no note." : noted + " has the note: " + note);
    return ExitCode.DONE;
  }
}
