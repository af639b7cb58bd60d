package org.pincite.query.cli.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pincite.query.app.measure.SentenceMeasuring;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.eval.SentenceRow;
import org.pincite.query.eval.SentenceScore;
import org.pincite.query.eval.SentenceSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    description = {
      "Cut texts into sentences and score the boundaries.",
      "A gold file has a line of JSON a text: id, text, sentences as [start, end) in code points. The last boundary of a",
      "text and those before a blank line do not count; one character to either side is tolerated."
    },
    footer = {"", "Example:", "  pincite eval sentences golden_rules.jsonl web.jsonl --misses"})
final class EvalSentencesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Texts with their sentences.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--misses", description = "List the texts that are not cut all right, as cut.")
  private boolean misses;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalSentencesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Path file : files) {
      List<SentenceScore> scores = SentenceMeasuring.run(SentenceRow.read(file));
      SentenceSummary summary = SentenceSummary.of(scores);
      String name = String.valueOf(file.getFileName());
      List<SentenceScore> bad = scores.stream().filter(score -> !score.isWhole()).toList();
      if (json) {
        all.put(name, misses ? Map.of("summary", summary, "misses", bad) : summary);
      } else {
        bad.stream().filter(score -> misses).forEach(score -> console.print(miss(score)));
        console.print(line(name, summary));
      }
    }
    if (json) {
      console.json(all);
    }
    return ExitCode.DONE;
  }

  private static String line(String name, SentenceSummary summary) {
    return String.format(
        Locale.ROOT,
        "%-34s texts %5d  P %s R %s F1 %s exact %s  (%d texts whole, %d boundaries)",
        name,
        summary.texts(),
        ExtractionTable.figure(summary.precision()),
        ExtractionTable.figure(summary.recall()),
        ExtractionTable.figure(summary.f1()),
        ExtractionTable.figure(summary.exact()),
        summary.whole(),
        summary.boundaries());
  }

  private static String miss(SentenceScore score) {
    String text = score.row().text();
    return score.row().id()
        + ": "
        + score.found().stream()
            .map(span -> text.substring(span.start(), span.end()))
            .collect(Collectors.joining(" | "));
  }
}
