package org.pincite.query.cli.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.basket.Basket;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.IdList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Take statements out of a basket, with their notes and tags.",
    footer = {
      "",
      "Example:",
      "  pincite basket remove 3f6bd5ad-212-k7m2q9xw4t",
      "",
      "More: pincite help basket"
    })
final class BasketRemoveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Statements of the basket, or -.")
  private List<String> ids = new ArrayList<>();

  @Mixin private final BasketOptions basket = new BasketOptions();

  BasketRemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<StatementId> removed = IdList.of(ids);
    Basket after = basket.change(before -> without(before, removed));
    console.print(
        removed.size()
            + " removed; the basket "
            + basket.name()
            + " holds "
            + BasketListCommand.counted(after.items().size())
            + ".");
    return ExitCode.DONE;
  }

  private static Basket without(Basket before, List<StatementId> ids) {
    Basket basket = before;
    for (StatementId id : ids) {
      basket = basket.without(id);
    }
    return basket;
  }
}
