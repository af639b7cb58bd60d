package org.pincite.query.cli.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pincite.query.eval.Bootstrap;
import org.pincite.query.eval.recommendation.FoundReport;
import org.pincite.query.eval.recommendation.LabelScore;
import org.pincite.query.eval.recommendation.RecommendationGold;
import org.pincite.query.eval.recommendation.Tally;
import org.pincite.query.eval.recommendation.VerdictScore;

/** The figures of recommendations and verdicts. Reports whose lists mix conclusions stand apart. */
final class RecommendationTable {
  private static final FoundReport NOTHING = new FoundReport(List.of());

  private final Map<String, List<LabelScore>> labels = new LinkedHashMap<>();
  private final List<VerdictScore> verdicts = new ArrayList<>();
  private final Map<String, FoundReport> found;
  private final List<LabelScore> together;

  RecommendationTable(RecommendationGold gold, Map<String, FoundReport> found) {
    this.found = found;
    gold.labels()
        .forEach(
            row ->
                labels
                    .computeIfAbsent(row.report(), r -> new ArrayList<>())
                    .add(LabelScore.of(row, report(row.report()))));
    together =
        labels.entrySet().stream()
            .filter(entry -> !isApart(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    gold.verdicts().forEach(row -> verdicts.add(VerdictScore.of(row, report(row.report()))));
  }

  private FoundReport report(String name) {
    return found.getOrDefault(name, NOTHING);
  }

  private boolean isApart(String report) {
    return report(report).mixesConclusions();
  }

  List<String> misses() {
    Stream<String> sentences =
        labels.values().stream()
            .flatMap(List::stream)
            .filter(score -> !score.isRight())
            .map(
                score ->
                    (score.found() ? "not wanted: " : "not found: ")
                        + score.row().id()
                        + ": “"
                        + score.row().text()
                        + "”");
    Stream<String> wrong =
        verdicts.stream()
            .filter(score -> !score.isRight())
            .map(
                score ->
                    "verdict: "
                        + score.row().id()
                        + ": read "
                        + score.read()
                        + ", labelled "
                        + score.row().status()
                        + words(score));
    return Stream.concat(sentences, wrong).toList();
  }

  private static String words(VerdictScore score) {
    return score
        .item()
        .map(FoundReport.Item::answer)
        .map(answer -> ": “" + answer.words() + "”")
        .orElse("");
  }

  List<String> lines(boolean perFile) {
    List<String> lines = new ArrayList<>();
    labels.forEach(
        (report, scores) -> {
          if (perFile || isApart(report)) {
            String note = isApart(report) ? "  apart: conclusions of its list count" : "";
            lines.add(line(report, Tally.of(scores, LabelScore::found)) + note);
            lines.add(line("  by modal verbs", Tally.of(scores, LabelScore::modal)));
          }
        });
    if (!together.isEmpty()) {
      Tally all = Tally.of(together, LabelScore::found);
      Bootstrap.Range range = all.range();
      lines.add(
          line("all reports but those apart", all)
              + String.format(
                  Locale.ROOT, "  (95 %% between %.3f and %.3f)", range.low(), range.high()));
      lines.add(line("  by modal verbs", Tally.of(together, LabelScore::modal)));
    }
    if (!verdicts.isEmpty()) {
      lines.add(ShareTable.Share.of(verdicts, VerdictScore::isAnswered).line("replies found"));
      lines.add(ShareTable.Share.of(verdicts, VerdictScore::isRight).line("verdicts right"));
      lines.add(rejections());
    }
    return lines;
  }

  private static String line(String name, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-44s P %.3f  R %.3f  F1 %.3f  (%d right, %d not wanted, %d not found)",
        name,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right(),
        tally.extra(),
        tally.missed());
  }

  private String rejections() {
    return String.format(
        Locale.ROOT,
        "%-44s %d of %d labelled so, %d read where none is labelled",
        "rejections read",
        count("Reject", "Reject"),
        verdicts.stream().filter(score -> score.row().status().equals("Reject")).count(),
        verdicts.stream()
            .filter(score -> score.read().equals("Reject") && !score.isRight())
            .count());
  }

  private long count(String labelled, String read) {
    return verdicts.stream()
        .filter(score -> score.row().status().equals(labelled) && score.read().equals(read))
        .count();
  }

  Map<String, Object> json(boolean perFile, boolean misses) {
    Map<String, Object> all = new LinkedHashMap<>();
    Map<String, Object> files = new LinkedHashMap<>();
    labels.forEach(
        (report, scores) -> {
          if (perFile || isApart(report)) {
            Map<String, Object> figures = figures(scores);
            figures.put("apart", isApart(report));
            files.put(report, figures);
          }
        });
    all.put("files", files);
    if (!together.isEmpty()) {
      Map<String, Object> figures = figures(together);
      figures.put("range", Tally.of(together, LabelScore::found).range());
      all.put("all", figures);
    }
    if (!verdicts.isEmpty()) {
      all.put("replies found", ShareTable.Share.of(verdicts, VerdictScore::isAnswered));
      all.put("verdicts right", ShareTable.Share.of(verdicts, VerdictScore::isRight));
      all.put("verdicts", confusion());
    }
    if (misses) {
      all.put("misses", misses());
    }
    return all;
  }

  /** How often a verdict of each label was read as each. */
  private Map<String, Map<String, Long>> confusion() {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (String labelled : List.of("Accept", "Partial", "Reject")) {
      Map<String, Long> row = new LinkedHashMap<>();
      for (String read : List.of("Accept", "Partial", "Reject", "none")) {
        row.put(read, count(labelled, read));
      }
      counts.put(labelled, row);
    }
    return counts;
  }

  private static Map<String, Object> figures(List<LabelScore> scores) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("found", figures(Tally.of(scores, LabelScore::found)));
    figures.put("modal verbs", figures(Tally.of(scores, LabelScore::modal)));
    return figures;
  }

  private static Map<String, Object> figures(Tally tally) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("precision", tally.precision());
    figures.put("recall", tally.recall());
    figures.put("f1", tally.f1());
    figures.put("right", tally.right());
    figures.put("extra", tally.extra());
    figures.put("missed", tally.missed());
    return figures;
  }
}
