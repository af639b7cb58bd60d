package org.pincite.query.cli.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.query.cli.console.Console;
import org.pincite.query.eval.extraction.ExtractionSummary;
import org.pincite.query.eval.extraction.Measure;
import org.pincite.query.eval.extraction.ScoredDocument;

/** Scores of extraction as a table and as JSON. */
final class ExtractionTable {
  private static final int NAME = 58;
  private static final int LONGEST_NAME = 54;

  private final List<ScoredDocument> documents;

  ExtractionTable(List<ScoredDocument> documents) {
    this.documents = documents;
  }

  /** Prints the means of each format, with the range in which they are sure. */
  void print(Console console, boolean perFile) {
    console.print(pad("file") + row(Measure::column) + "  span micro");
    if (perFile) {
      documents.forEach(
          document ->
              console.print(
                  pad(cut(document.id()) + suffix(document))
                      + row(measure -> figure(document.score().value(measure)))));
    }
    byFormat().forEach((format, scored) -> print(console, format, scored));
    for (ScoredDocument document : documents) {
      if (document.failure() != null) {
        console.print(
            "no text  " + document.id() + suffix(document) + "  (" + document.failure() + ")");
      }
    }
  }

  private static void print(Console console, String format, List<ScoredDocument> scored) {
    ExtractionSummary summary = summary(scored);
    console.print(
        pad("mean " + format + " (" + summary.documents() + ")")
            + row(measure -> figure(summary.means().get(measure)))
            + String.format("  %10s", figure(summary.spanMicro())));
    Map<Measure, ExtractionSummary.Interval> intervals = summary.intervals();
    console.print(
        pad("  95 % from")
            + row(
                m ->
                    figure(Optional.ofNullable(intervals.get(m)).map(i -> i.from()).orElse(null))));
    console.print(
        pad("  95 % to")
            + row(
                m -> figure(Optional.ofNullable(intervals.get(m)).map(i -> i.to()).orElse(null))));
  }

  /** {@return the same for programs: means and documents of each format} */
  Map<String, Object> json(boolean perFile) {
    Map<String, Object> all = new LinkedHashMap<>();
    byFormat().forEach((format, scored) -> all.put(format, json(scored, perFile)));
    return all;
  }

  private static Map<String, Object> json(List<ScoredDocument> scored, boolean perFile) {
    ExtractionSummary summary = summary(scored);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("documents", summary.documents());
    json.put("withoutText", scored.stream().filter(d -> d.failure() != null).count());
    json.put("mean", named(summary.means()));
    json.put("spanMicro", summary.spanMicro());
    json.put("interval95", named(summary.intervals()));
    if (perFile) {
      json.put("files", scored.stream().map(ExtractionTable::json).toList());
    }
    return json;
  }

  private static Map<String, Object> json(ScoredDocument document) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", document.id());
    json.put("failure", document.failure());
    json.put("spans", document.score().spans());
    json.put("spansIntact", document.score().spansIntact());
    json.put("scores", named(document.score().values()));
    return json;
  }

  private static <T> Map<String, T> named(Map<Measure, T> values) {
    Map<String, T> named = new LinkedHashMap<>();
    values.forEach((measure, value) -> named.put(measure.column(), value));
    return named;
  }

  private Map<String, List<ScoredDocument>> byFormat() {
    return documents.stream()
        .collect(
            Collectors.groupingBy(ScoredDocument::format, LinkedHashMap::new, Collectors.toList()));
  }

  private static ExtractionSummary summary(List<ScoredDocument> scored) {
    return ExtractionSummary.of(scored.stream().map(ScoredDocument::score).toList());
  }

  private static String suffix(ScoredDocument document) {
    return document.format().equals("text") ? "" : "." + document.format();
  }

  private static String row(Function<Measure, String> cell) {
    StringBuilder row = new StringBuilder();
    for (Measure measure : Measure.values()) {
      row.append(String.format(" %7s", cell.apply(measure)));
    }
    return row.toString();
  }

  /** {@return a share with three digits behind the point, halves to the even digit} */
  static String figure(@Nullable Double value) {
    return value == null
        ? "-"
        : new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String pad(String name) {
    return String.format(Locale.ROOT, "%-" + NAME + "s", name);
  }

  private static String cut(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
