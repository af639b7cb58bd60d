package org.pincite.query.cli.basket;

import java.util.function.UnaryOperator;
import org.pincite.corpus.store.Workspace;
import org.pincite.query.basket.Basket;
import org.pincite.query.basket.Baskets;
import org.pincite.query.cli.option.WorkspaceOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which basket of which workspace. */
final class BasketOptions {
  @Option(
      names = "--basket",
      paramLabel = "NAME",
      description = "Which basket (default: ${DEFAULT-VALUE}).")
  private String name = Baskets.DEFAULT;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  String name() {
    return name;
  }

  WorkspaceOption workspace() {
    return workspace;
  }

  /** Changes the basket; no document needs to be looked at. */
  Basket change(UnaryOperator<Basket> change) {
    try (Workspace opened = Workspace.openForReading(workspace.folder())) {
      return new Baskets(opened.userFolder()).change(name, change);
    }
  }
}
