package org.pincite.query.cli.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.label.ModelTraining;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Train the model that tells themes, kinds and stances, and write it.",
      "The labels are part of Pincite, without the sentences: these are taken from the documents below",
      "the folders, as far as they are there. The same documents give the same model."
    },
    footer = {
      "",
      "Example:",
      "  pincite theme train --out model.json --vectors kept.vectors reports/",
      "",
      "More: pincite help themes, pincite help labelling"
    })
final class ThemeTrainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Where the documents are.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Write the model there.")
  private Path out = Path.of("model.json");

  @Option(names = "--name", paramLabel = "NAME", description = "What the model is called.")
  private String name = "statements/2";

  @Option(
      names = "--vectors",
      paramLabel = "FILE",
      description = "Keep vectors there, for the next time.")
  private @Nullable Path vectors;

  ThemeTrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ModelTraining.Report report =
        ModelTraining.run(folders, vectors, name, out, console.progress());
    console.print(report.examples() + " labelled sentences; in documents left out of training:");
    report
        .scores()
        .forEach(
            score ->
                console.print(
                    String.format(
                        Locale.ROOT,
                        "%-12s F1 %.3f  (%d found, %d wanted, %d of both)",
                        score.theme(),
                        score.f1(),
                        score.found(),
                        score.wanted(),
                        score.right())));
    return ExitCode.DONE;
  }
}
