package org.pincite.query.cli.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.query.app.Library;
import org.pincite.query.app.basket.Collecting;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.IdList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Put statements at the end of a basket.",
    footer = {
      "",
      "Examples:",
      "  pincite basket add 3f6bd5ad-212-k7m2q9xw4t",
      "  pincite search --json workforce | pincite basket add --basket staff -",
      "",
      "More: pincite help basket, pincite help ids"
    })
final class BasketAddCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Ids of statements; - reads them, or what search --json prints, from a pipe.")
  private List<String> ids = new ArrayList<>();

  @Mixin private final BasketOptions basket = new BasketOptions();

  BasketAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Collecting.Addition addition;
    try (Library library = Library.open(basket.workspace().folder())) {
      addition = new Collecting(library).add(basket.name(), IdList.of(ids));
    }
    addition
        .already()
        .forEach(id -> console.tell("note: " + id + " is in the basket already and stays there"));
    addition.notes().forEach(note -> console.tell("note: " + note));
    console.print(
        addition.added()
            + " added; the basket "
            + basket.name()
            + " holds "
            + BasketListCommand.counted(addition.basket().items().size())
            + ".");
    return ExitCode.DONE;
  }
}
