package org.pincite.query.cli.basket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.app.basket.Collecting;
import org.pincite.query.app.basket.ItemState;
import org.pincite.query.basket.Basket;
import org.pincite.query.basket.BasketItem;
import org.pincite.query.basket.Baskets;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.print.StatementPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Show a basket: quotes, places, citations, notes, tags.",
      "A statement whose document is gone, or replaced by a newer version, says so."
    },
    footer = {
      "",
      "Examples:",
      "  pincite basket list",
      "  pincite basket list --basket staff --json",
      "",
      "More: pincite help basket"
    })
final class BasketListCommand implements Callable<Integer> {
  private static final String INDENT = "    ";

  private final Console console;

  @Mixin private final BasketOptions basket = new BasketOptions();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  BasketListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = Library.open(basket.workspace().folder())) {
      Baskets baskets = new Baskets(library.userFolder());
      Basket listed = baskets.read(basket.name());
      List<ItemState> states = new Collecting(library).states(listed);
      if (json) {
        console.json(json(listed, states));
      } else {
        print(listed, states);
        others(baskets);
      }
      return states.stream().allMatch(state -> state.found() != null)
          ? ExitCode.DONE
          : ExitCode.AMISS;
    }
  }

  static String counted(int statements) {
    return statements + (statements == 1 ? " statement" : " statements");
  }

  private void print(Basket listed, List<ItemState> states) {
    console.print(counted(states.size()) + " in the basket " + listed.name());
    int position = 0;
    for (ItemState state : states) {
      position++;
      Statement found = state.found();
      if (found != null) {
        new StatementPrinter(console).print(position, found);
      } else {
        printKept(position, state.item());
      }
      printRemark(state);
    }
  }

  private void printKept(int position, BasketItem item) {
    console.print("");
    console.wrapped(String.format("%3d. “%s”", position, item.kept().quote().exact()), "");
    console.wrapped("as cited then: " + item.kept().citation(), INDENT);
    console.print(INDENT + item.id());
  }

  private void printRemark(ItemState state) {
    if (!state.problem().isEmpty()) {
      console.wrapped(state.problem(), INDENT);
    }
    if (!state.item().note().isEmpty()) {
      console.wrapped("note: " + state.item().note(), INDENT);
    }
    if (!state.item().tags().isEmpty()) {
      console.wrapped("tags: " + String.join(", ", state.item().tags()), INDENT);
    }
  }

  private void others(Baskets baskets) {
    List<String> others = new ArrayList<>();
    for (String name : baskets.names()) {
      if (!name.equals(basket.name())) {
        others.add(name + " (" + baskets.read(name).items().size() + ")");
      }
    }
    if (!others.isEmpty()) {
      console.tell("Other baskets: " + String.join(", ", others));
    }
  }

  private static Map<String, Object> json(Basket listed, List<ItemState> states) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (ItemState state : states) {
      BasketItem item = state.item();
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", item.id().toString());
      row.put("note", item.note());
      row.put("tags", item.tags());
      row.put("added", item.added().toString());
      row.put("state", state.word());
      row.put("problem", state.problem());
      row.put("quote", item.kept().quote().exact());
      row.put("citation", item.kept().citation());
      row.put("file", item.kept().file());
      row.put("sha256", item.kept().sha256());
      Statement found = state.found();
      row.put("statement", found == null ? null : StatementPrinter.json(found));
      items.add(row);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("basket", listed.name());
    all.put("items", items);
    return all;
  }
}
