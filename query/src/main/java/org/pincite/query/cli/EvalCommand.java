package org.pincite.query.cli;

import picocli.CommandLine.Command;

@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "MEASURE",
    description = "Measure how good the answers are, against gold.",
    subcommands = {
      EvalExtractionCommand.class,
      EvalPinpointsCommand.class,
      EvalProbesCommand.class,
      EvalSentencesCommand.class,
      EvalThemesCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  pincite eval extraction gold/",
      "  pincite eval pinpoints --documents gold/ --gold pinpoints.jsonl",
      "",
      "More: pincite help measures"
    })
final class EvalCommand {}
