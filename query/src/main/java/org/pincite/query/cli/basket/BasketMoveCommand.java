package org.pincite.query.cli.basket;

import java.util.concurrent.Callable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WholeNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "move",
    mixinStandardHelpOptions = true,
    description = "Put a statement of a basket at another place of its list.",
    footer = {
      "",
      "Example:",
      "  pincite basket move 3f6bd5ad-212-k7m2q9xw4t 1     to the top",
      "",
      "More: pincite help basket"
    })
final class BasketMoveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "ID", description = "A statement of the basket.")
  private String id = "";

  @Parameters(
      index = "1",
      paramLabel = "TO",
      description = "Its place from now on, counted from 1.",
      converter = WholeNumber.FromOne.class)
  private int to;

  @Mixin private final BasketOptions basket = new BasketOptions();

  BasketMoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StatementId moved = StatementId.parse(id);
    basket.change(before -> before.moved(moved, to));
    console.print(moved + " is number " + to + " of the basket " + basket.name() + ".");
    return ExitCode.DONE;
  }
}
