package org.pincite.query.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.measure.QuotationMeasuring;
import org.pincite.query.check.Verdict;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.eval.quotation.QuotationRow;
import org.pincite.query.eval.quotation.QuotationScore;
import org.pincite.query.eval.quotation.QuotationSummary;
import org.pincite.query.eval.quotation.QuotationSummary.Share;
import org.pincite.query.question.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Check quotations against documents, and score the verdicts.",
      "A file has a line of JSON a quotation: quote (or draft_quote), source FILE#pN (or doc), expect (or label),",
      "kind, where (or truth_doc). Good ones must pass; one for a person's eye (check) has neither passed nor",
      "been refused. Each is checked once more without its source, to see whether that is found."
    },
    footer = {
      "",
      "Example:",
      "  pincite eval check --documents reports/ --quotes quotes.jsonl --rows verdicts.jsonl",
      "",
      "The verdicts: pincite help checking"
    })
final class EvalCheckCommand implements Callable<Integer> {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Console console;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "DIR",
      description = "The corpus, folders in it included.")
  private Path documents = Path.of(".");

  @Option(
      names = "--quotes",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "The quotations with what was done to them.")
  private List<Path> quotes = new ArrayList<>();

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description = "Write id, verdict, found_in and page of each, as JSON lines.")
  private @Nullable Path rows;

  @Option(names = "--misses", description = "List what is not as wanted.")
  private boolean misses;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<QuotationRow> gold =
        quotes.stream().flatMap(file -> QuotationRow.read(file).stream()).toList();
    List<QuotationScore> scores = QuotationMeasuring.run(documents, gold, console.progress());
    QuotationSummary summary = QuotationSummary.of(scores);
    if (rows != null) {
      write(rows, scores);
    }
    if (json) {
      console.json(summary);
      return ExitCode.DONE;
    }
    if (misses) {
      scores.stream()
          .filter(
              score ->
                  score.isJudged() && !score.isRight()
                      || score.hasSource() && !score.isFoundUntold())
          .forEach(score -> console.print(miss(score)));
    }
    print(summary);
    return ExitCode.DONE;
  }

  private void print(QuotationSummary summary) {
    console.print(
        String.format(
            "%-24s%s",
            "",
            Arrays.stream(Verdict.values())
                .map(verdict -> String.format("%14s", verdict.label()))
                .collect(Collectors.joining())));
    summary
        .verdicts()
        .forEach(
            (kind, counts) ->
                console.print(
                    String.format(
                        "%-24s%s",
                        kind,
                        Arrays.stream(Verdict.values())
                            .map(
                                v ->
                                    String.format(
                                        "%14s", counts.containsKey(v) ? counts.get(v) : "·"))
                            .collect(Collectors.joining()))));
    print("accuracy", summary.accuracy());
    print("good refused", summary.goodRefused());
    print("passed though not good", summary.wronglyPassed());
    print("for a person's eye", summary.check());
    print("source found untold", summary.foundUntold());
  }

  private void print(String name, Share share) {
    console.print(
        String.format(
            Locale.ROOT, "%-24s%.3f  (%d of %d)", name, share.value(), share.count(), share.of()));
  }

  private static String miss(QuotationScore score) {
    return String.format(
        "%s %s: %s in %s, untold %s in %s; wanted %s in %s%n  “%s”%s",
        score.row().id(),
        score.row().kind(),
        score.told().verdict().label(),
        score.told().files(),
        score.untold().verdict().label(),
        score.untold().files(),
        score.row().expected().name().toLowerCase(Locale.ROOT),
        score.row().truth(),
        score.row().quote(),
        score.told().remarks().stream().map(r -> "\n  " + r).collect(Collectors.joining()));
  }

  private static void write(Path file, List<QuotationScore> scores) {
    List<String> lines = new ArrayList<>();
    for (QuotationScore score : scores) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      line.put("id", score.row().id());
      line.put("verdict", score.told().verdict().label());
      line.put("found_in", score.told().files().isEmpty() ? null : score.told().files().getFirst());
      line.put("page", score.told().page());
      lines.add(MAPPER.writeValueAsString(line));
    }
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new QueryException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
