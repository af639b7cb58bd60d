package org.pincite.query.cli.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.label.Trial;
import org.pincite.query.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Put the examples and counterexamples of a theme file to its query.",
      "Each is shown with the parts of the query that it satisfies. The exit code is 1 if any is told",
      "wrongly."
    },
    footer = {
      "",
      "Example:",
      "  pincite theme test housing.theme",
      "",
      "More: pincite help themes"
    })
final class ThemeTestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The theme.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ThemeTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Trial> trials = Trial.of(Theme.load(file));
    if (json) {
      console.json(trials);
    } else {
      trials.forEach(this::print);
      long found = trials.stream().filter(Trial::found).count();
      long wanted = trials.stream().filter(Trial::expected).count();
      long right = trials.stream().filter(t -> t.found() && t.expected()).count();
      console.print("");
      console.print(
          String.format(
              Locale.ROOT, "precision %s, recall %s", share(right, found), share(right, wanted)));
    }
    return trials.stream().allMatch(Trial::isRight) ? ExitCode.DONE : ExitCode.AMISS;
  }

  private void print(Trial trial) {
    String verdict = trial.isRight() ? "right" : trial.expected() ? "MISSED" : "WRONG";
    console.wrapped(String.format(Locale.ROOT, "%-7s %s", verdict, trial.sentence()), "");
    if (trial.found()) {
      console.wrapped("by " + String.join("; ", trial.parts()), "        ");
    }
  }

  private static String share(long part, long whole) {
    return whole == 0
        ? "of none"
        : String.format(Locale.ROOT, "%.2f (%d of %d)", (double) part / whole, part, whole);
  }
}
