package org.pincite.query.cli;

import picocli.CommandLine.Command;

@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "MEASURE",
    description = "Measure how good the answers are, against gold.",
    subcommands = EvalThemesCommand.class,
    footer = {
      "",
      "Example:",
      "  pincite eval themes --documents texts/ --gold reader1.jsonl reader2.jsonl"
    })
final class EvalCommand {}
