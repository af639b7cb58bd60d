package org.pincite.query.cli.basket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.basket.Basket;
import org.pincite.query.basket.BasketItem;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    description = "Add tags to a statement of a basket, or take them off.",
    footer = {
      "",
      "Examples:",
      "  pincite basket tag 3f6bd5ad-212-k7m2q9xw4t staffing 'question 4'",
      "  pincite basket tag --off 3f6bd5ad-212-k7m2q9xw4t staffing",
      "",
      "More: pincite help basket"
    })
final class BasketTagCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "ID", description = "A statement of the basket.")
  private String id = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "TAG", description = "Any words.")
  private List<String> tags = new ArrayList<>();

  @Option(names = "--off", description = "Take these tags off.")
  private boolean off;

  @Mixin private final BasketOptions basket = new BasketOptions();

  BasketTagCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StatementId tagged = StatementId.parse(id);
    Basket after = basket.change(before -> before.changed(tagged, this::changed));
    List<String> now = after.item(tagged).map(BasketItem::tags).orElse(List.of());
    console.print(
        tagged + (now.isEmpty() ? " has no tags." : " has the tags: " + String.join(", ", now)));
    return ExitCode.DONE;
  }

  private BasketItem changed(BasketItem item) {
    List<String> all = new ArrayList<>(item.tags());
    List<String> named = tags.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
    if (off) {
      all.removeAll(named);
    } else {
      all.addAll(named);
    }
    return item.tagged(all);
  }
}
