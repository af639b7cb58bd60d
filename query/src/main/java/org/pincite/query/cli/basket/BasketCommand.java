package org.pincite.query.cli.basket;

import picocli.CommandLine.Command;

@Command(
    name = "basket",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Collect statements, put them in order, annotate them.",
    footer = {
      "",
      "Examples:",
      "  pincite basket add 3f6bd5ad-212-k7m2q9xw4t",
      "  pincite search --json 'workforce AND plan*' | pincite basket add -",
      "  pincite basket list",
      "  pincite export --basket -o evidence.docx",
      "",
      "More: pincite help basket, pincite help exports"
    },
    subcommands = {
      BasketAddCommand.class,
      BasketListCommand.class,
      BasketMoveCommand.class,
      BasketNoteCommand.class,
      BasketTagCommand.class,
      BasketRemoveCommand.class
    })
public final class BasketCommand {}
