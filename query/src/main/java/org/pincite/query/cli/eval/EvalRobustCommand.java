package org.pincite.query.cli.eval;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.measure.RobustMeasuring;
import org.pincite.query.app.reading.ReadingOptions;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.eval.RobustRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "robust",
    mixinStandardHelpOptions = true,
    description = {
      "Read every file of a folder, broken and hostile ones too, and tell what became of each.",
      "A manifest is a table parted by tabs with the columns file and expected (ok, broken, encrypted, bomb)."
    },
    footer = {
      "",
      "Example:",
      "  pincite eval robust hostile/ --manifest hostile/manifest.tsv --surprises"
    })
final class EvalRobustCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The files, folders in it included.")
  private Path folder = Path.of(".");

  @Option(names = "--manifest", paramLabel = "FILE", description = "What each file is said to be.")
  private @Nullable Path manifest;

  @Option(
      names = "--surprises",
      description = "List the files whose outcome is not what the manifest lets expect.")
  private boolean surprises;

  @Option(names = "--per-file", description = "List every file with its outcome.")
  private boolean perFile;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(names = "--no-ocr", description = "Do not recognise words in pictures.")
  private boolean withoutOcr;

  EvalRobustCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RobustMeasuring.Result result =
        RobustMeasuring.run(folder, manifest, options(), console.progress());
    long bad = result.rows().stream().filter(row -> row.isCrash() || row.isHang()).count();
    if (json) {
      console.json(json(result));
    } else {
      print(result);
    }
    return bad == 0 ? ExitCode.DONE : ExitCode.NOTHING_FOUND;
  }

  private ReadingOptions options() {
    ReadingOptions all = ReadingOptions.DEFAULT;
    return new ReadingOptions(
        all.tags(), !withoutOcr, all.ocrLanguage(), all.passwords(), all.resources());
  }

  private void print(RobustMeasuring.Result result) {
    List<RobustRow> rows = result.rows();
    for (RobustRow row : rows) {
      if (perFile || row.isCrash() || row.isHang() || (surprises && row.surprises())) {
        console.print(line(row));
      }
    }
    RobustRow.table(rows)
        .forEach(
            (expected, outcomes) ->
                console.print(
                    String.format(
                        Locale.ROOT, "%-10s %s", expected.isEmpty() ? "all" : expected, outcomes)));
    console.print(
        String.format(
            Locale.ROOT,
            "%d files accounted for, %d crashes, %d hangs; %.0f s, at most %d MB in all processes",
            rows.size(),
            rows.stream().filter(RobustRow::isCrash).count(),
            rows.stream().filter(RobustRow::isHang).count(),
            result.seconds(),
            result.peakMegabytes()));
  }

  private static String line(RobustRow row) {
    String why = row.reason().isEmpty() ? row.doubts() + " doubts" : row.reason();
    return String.format(
        Locale.ROOT,
        "%-10s %-12s %5.1f s  %s  (%s)",
        row.expected(),
        row.outcome(),
        row.seconds(),
        row.file(),
        why);
  }

  private Map<String, Object> json(RobustMeasuring.Result result) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("files", result.rows().size());
    all.put("crashes", result.rows().stream().filter(RobustRow::isCrash).count());
    all.put("hangs", result.rows().stream().filter(RobustRow::isHang).count());
    all.put("seconds", result.seconds());
    all.put("peakMegabytes", result.peakMegabytes());
    all.put("table", RobustRow.table(result.rows()));
    all.put("rows", result.rows().stream().filter(row -> perFile || row.surprises()).toList());
    return all;
  }
}
