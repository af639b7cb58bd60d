package org.pincite.query.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.measure.LabellingSpeed;
import org.pincite.query.app.measure.ThemeMeasuring;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.eval.LabelAgreement;
import org.pincite.query.eval.ThemeEvaluation;
import org.pincite.query.eval.ThemeRow;
import org.pincite.query.eval.ThemeScorer.Score;
import org.pincite.query.question.QueryException;
import org.pincite.query.theme.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "themes",
    mixinStandardHelpOptions = true,
    description = {
      "Find the themes in documents and score what is found by readers' records.",
      "A gold file has a line of JSON a record: doc (or file), quote, themes, salience. Found and recorded",
      "statements are the same when they share more than half of the shorter one's word 3-grams."
    },
    footer = {
      "",
      "Example:",
      "  pincite eval themes --documents texts/ --gold reader1.jsonl reader2.jsonl --rows found.jsonl"
    })
final class EvalThemesCommand implements Callable<Integer> {
  private static final int PERCENT = 100;

  private final Console console;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "DIR",
      description = "The documents that the gold names.")
  private Path documents = Path.of(".");

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "One file a reader.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--salience",
      paramLabel = "N",
      description = "Want only records of this salience or more, 1 to 3 (default: 1).")
  private int salience = 1;

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description = "Write what was found, as JSON lines.")
  private @Nullable Path rows;

  @Option(
      names = "--words-only",
      description = "Find themes by their queries alone, without the model.")
  private boolean wordsOnly;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalThemesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<List<ThemeRow>> records = gold.stream().map(ThemeRow::read).toList();
    Set<String> names = new TreeSet<>();
    records.forEach(reader -> reader.forEach(row -> names.add(row.document())));
    ThemeMeasuring.Found measured =
        ThemeMeasuring.themes(documents, names, Themes.builtIn(), !wordsOnly, console.progress());
    List<ThemeRow> found = measured.rows();
    ThemeEvaluation evaluation = new ThemeEvaluation(found, salience);
    Map<String, Map<String, Score>> byReader = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      byReader.put(String.valueOf(gold.get(i).getFileName()), evaluation.by(records.get(i)));
    }
    if (rows != null) {
      write(rows, evaluation.readByAny(records));
    }
    if (json) {
      console.json(byReader);
    } else {
      print(byReader);
      for (int i = 0; i < gold.size() && !wordsOnly; i++) {
        print(gold.get(i), LabelAgreement.of(found, records.get(i)));
      }
      print(measured);
    }
    return ExitCode.DONE;
  }

  private void print(Map<String, Map<String, Score>> byReader) {
    Map<String, List<Score>> byTheme = new LinkedHashMap<>();
    byReader.forEach(
        (reader, scores) ->
            scores.forEach(
                (theme, score) -> {
                  console.print(
                      line(theme, reader, score.precision(), score.recall(), score.f1())
                          + String.format(
                              "  (%d found, %d wanted)", score.found(), score.wanted()));
                  byTheme.computeIfAbsent(theme, t -> new ArrayList<>()).add(score);
                }));
    byTheme.forEach(
        (theme, scores) ->
            console.print(
                line(
                    theme,
                    "mean of " + scores.size(),
                    scores.stream().mapToDouble(Score::precision).average().orElse(0),
                    scores.stream().mapToDouble(Score::recall).average().orElse(0),
                    scores.stream().mapToDouble(Score::f1).average().orElse(0))));
  }

  private void print(Path reader, LabelAgreement agreement) {
    console.print(
        String.format(
            Locale.ROOT,
            "%-12s %-34s kind %.3f, own or another's words %.3f of %d; stance %.3f of %d, not told of %d",
            "labels",
            reader.getFileName(),
            (double) agreement.kinds() / Math.max(1, agreement.statements()),
            (double) agreement.voices() / Math.max(1, agreement.statements()),
            agreement.statements(),
            (double) agreement.right() / Math.max(1, agreement.stances()),
            agreement.stances(),
            agreement.statements() - agreement.stances()));
  }

  private void print(ThemeMeasuring.Found measured) {
    LabellingSpeed labelling = measured.labelling();
    if (labelling != null) {
      double share =
          (double) labelling.duration().toMillis() / Math.max(1, measured.embedding().toMillis());
      console.print(
          String.format(
              Locale.ROOT,
              "%-12s %d sentences, %.0f a second on one core; %.1f %% of the time of embedding",
              "speed",
              labelling.sentences(),
              labelling.perSecond(),
              share * PERCENT));
    }
  }

  private static String line(String theme, String who, double p, double r, double f) {
    return String.format(Locale.ROOT, "%-12s %-34s P %.3f  R %.3f  F1 %.3f", theme, who, p, r, f);
  }

  private static void write(Path file, List<ThemeRow> found) {
    try {
      Files.write(file, found.stream().map(ThemeRow::toJson).toList());
    } catch (IOException e) {
      throw new QueryException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
