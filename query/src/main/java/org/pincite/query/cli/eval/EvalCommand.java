package org.pincite.query.cli.eval;

import picocli.CommandLine.Command;

/** Measures the answers. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "MEASURE",
    description = "Measure how good the answers are, against gold.",
    subcommands = {
      EvalCheckCommand.class,
      EvalExtractionCommand.class,
      EvalFiguresCommand.class,
      EvalPinpointsCommand.class,
      EvalProbesCommand.class,
      EvalQuestionsCommand.class,
      EvalRecommendationsCommand.class,
      EvalRetrievalCommand.class,
      EvalSentencesCommand.class,
      EvalRobustCommand.class,
      EvalSpeedCommand.class,
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
public final class EvalCommand {}
