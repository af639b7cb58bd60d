package org.pincite.query.cli.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.measure.RecommendationMeasuring;
import org.pincite.query.app.reading.Resources;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.eval.recommendation.FoundReport;
import org.pincite.query.eval.recommendation.RecommendationGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "recommendations",
    mixinStandardHelpOptions = true,
    description = {
      "Find the recommendations of whole reports and the answers of their replies, and score them.",
      "A gold file has a line of JSON a sentence (id, report, text, label: recommendation, other or unsure, which is",
      "left out) or a line a recommendation (id, report, response_doc, text, status: Accept, Partial or Reject). A",
      "report is a file's name, with or without a prefix that ends in __."
    },
    footer = {
      "",
      "Examples:",
      "  pincite eval recommendations --documents reports/ --gold labels.jsonl --per-file",
      "  pincite eval recommendations --documents reports/ --gold gold/ --misses --rows found.jsonl"
    })
final class EvalRecommendationsCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "DIR",
      description = "Where the reports and replies lie, folders in it included.")
  private Path documents = Path.of(".");

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Labels of sentences, verdicts of replies, or a folder with such files.")
  private List<Path> gold = new ArrayList<>();

  @Option(names = "--misses", description = "List sentences and verdicts that are not right.")
  private boolean misses;

  @Option(names = "--per-file", description = "Print each report's figures too.")
  private boolean perFile;

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description = "Write what was found, as JSON lines.")
  private @Nullable Path rows;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Files read at the same time (default: one a core).")
  private int jobs = Resources.DEFAULT.jobs();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalRecommendationsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RecommendationGold read = RecommendationGold.read(gold);
    Map<String, FoundReport> found =
        RecommendationMeasuring.run(documents, read, Math.max(1, jobs), console.progress());
    if (rows != null) {
      RecommendationRows.write(rows, found);
    }
    RecommendationTable table = new RecommendationTable(read, found);
    if (json) {
      console.json(table.json(perFile, misses));
      return ExitCode.DONE;
    }
    if (misses) {
      table.misses().forEach(console::print);
    }
    table.lines(perFile).forEach(console::print);
    return ExitCode.DONE;
  }
}
