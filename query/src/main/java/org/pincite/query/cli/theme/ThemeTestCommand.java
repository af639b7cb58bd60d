package org.pincite.query.cli.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.theme.ThemeSamples;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.label.Trial;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.learn.Judged;
import org.pincite.query.theme.learn.Sample;
import org.pincite.query.theme.learn.ThemeLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Learn a theme of the examples, counterexamples and query of its file, and tell of each by what",
      "all others teach. Each is shown with how likely it is on the theme, the parts of the query that",
      "it satisfies and the sentences most like it. The exit code is 1 if any is told wrongly."
    },
    footer = {
      "",
      "Example:",
      "  pincite theme test housing.theme",
      "",
      "More: pincite help themes"
    })
final class ThemeTestCommand implements Callable<Integer> {
  private static final int FEWEST = 2;
  private static final double HUNDREDTHS = 100;

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The theme.")
  private Path file = Path.of("");

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = "--words-only",
      description = "By the query alone, without what the examples teach of meaning.")
  private boolean wordsOnly;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ThemeTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Theme theme = Theme.load(file);
    List<Trial> trials = Trial.of(theme);
    boolean learns = !wordsOnly && theme.examples().size() > FEWEST;
    List<Verdict> verdicts = learns ? learnt(theme, trials) : byQuery(trials);
    if (json) {
      console.json(verdicts);
    } else {
      verdicts.forEach(this::print);
      long found = verdicts.stream().filter(Verdict::found).count();
      long wanted = verdicts.stream().filter(Verdict::expected).count();
      long right = verdicts.stream().filter(v -> v.found() && v.expected()).count();
      console.print("");
      console.print(
          String.format(
              Locale.ROOT, "precision %s, recall %s", share(right, found), share(right, wanted)));
      if (!learns && !wordsOnly) {
        console.print("By the query alone: more than " + FEWEST + " examples are learnt from.");
      }
    }
    return verdicts.stream().allMatch(v -> v.found() == v.expected())
        ? ExitCode.DONE
        : ExitCode.AMISS;
  }

  /**
   * What is said of an example.
   *
   * @param parts of the query that it satisfies
   * @param probability that it is on the theme by what the others teach; null by the query alone
   * @param nearest sentences of the file that speak for what is said
   */
  private record Verdict(
      String sentence,
      boolean expected,
      boolean found,
      List<String> parts,
      @Nullable Double probability,
      List<String> nearest) {}

  private static List<Verdict> byQuery(List<Trial> trials) {
    return trials.stream()
        .map(t -> new Verdict(t.sentence(), t.expected(), t.found(), t.parts(), null, List.of()))
        .toList();
  }

  private List<Verdict> learnt(Theme theme, List<Trial> trials) {
    List<Judged> judged = new ThemeLearner(ThemeSamples.of(theme, workspace.folder())).judged();
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      Judged each = judged.get(i);
      verdicts.add(
          new Verdict(
              each.sample().text(),
              each.sample().isOnTheme(),
              each.isFound(),
              trials.get(i).parts(),
              Math.round(each.probability() * HUNDREDTHS) / HUNDREDTHS,
              each.nearest().stream().map(Sample::text).toList()));
    }
    return verdicts;
  }

  private void print(Verdict verdict) {
    boolean right = verdict.found() == verdict.expected();
    String word = right ? "right" : verdict.expected() ? "MISSED" : "WRONG";
    String sure =
        verdict.probability() == null
            ? ""
            : String.format(Locale.ROOT, " (%.2f)", verdict.probability());
    console.wrapped(String.format(Locale.ROOT, "%-7s %s%s", word, verdict.sentence(), sure), "");
    if (!verdict.parts().isEmpty()) {
      console.wrapped("by " + String.join("; ", verdict.parts()), "        ");
    }
    verdict.nearest().forEach(near -> console.wrapped("like “" + near + "”", "        "));
  }

  private static String share(long part, long whole) {
    return whole == 0
        ? "of none"
        : String.format(Locale.ROOT, "%.2f (%d of %d)", (double) part / whole, part, whole);
  }
}
