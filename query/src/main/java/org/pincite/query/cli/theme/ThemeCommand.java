package org.pincite.query.cli.theme;

import picocli.CommandLine.Command;

@Command(
    name = "theme",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Write a theme of your own, test it, and have statements labelled with it;",
      "or train the model of the built-in ones."
    },
    footer = {"", "More: pincite help themes"},
    subcommands = {
      ThemeNewCommand.class,
      ThemeTestCommand.class,
      ThemeAddCommand.class,
      ThemeListCommand.class,
      ThemeRemoveCommand.class,
      ThemeTrainCommand.class
    })
public final class ThemeCommand {}
