package org.pincite.query.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pincite.corpus.Document;
import org.pincite.corpus.MetadataField;
import org.pincite.query.app.Statement;
import org.pincite.query.app.recommendation.AnsweredRecommendation;
import org.pincite.query.app.recommendation.AnsweredRecommendation.Answered;
import org.pincite.query.app.recommendation.ReportRecommendations;
import org.pincite.query.cli.console.Console;

/** Prints what reports recommend and what replies say to it. */
public final class RecommendationPrinter {
  private static final String INDENT = "    ";
  private static final int LONGEST = 400;
  private static final String NO_ANSWER = "no answer";

  private final Console console;

  public RecommendationPrinter(Console console) {
    this.console = console;
  }

  /** Prints the recommendations of a report, with a count of the answers. */
  public void print(ReportRecommendations report) {
    console.print("");
    console.wrapped(title(report.report()), "");
    console.print(counts(report));
    for (AnsweredRecommendation item : report.items()) {
      console.print("");
      String number = item.number().map(n -> n + "  ").orElse("");
      String kind = item.conclusion() ? " (conclusion)" : "";
      console.wrapped(
          number + verdicts(item).toUpperCase(Locale.ROOT) + kind + "  “" + cut(item.text()) + "”",
          "  ");
      console.wrapped(item.statement().citation().text() + "  " + item.statement().id(), INDENT);
      print(item, item.statement());
    }
  }

  /**
   * Prints what is tied to a recommendation: its body paragraph and the answers.
   *
   * @param shown the statement that is printed above it, and not again
   */
  public void print(AnsweredRecommendation item, Statement shown) {
    item.body()
        .filter(body -> !body.id().equals(shown.id()))
        .ifPresent(
            body ->
                console.wrapped(
                    "in the body: “"
                        + body.quote()
                        + "” "
                        + body.citation().text()
                        + "  "
                        + body.id(),
                    INDENT));
    for (Answered answer : item.answers()) {
      Statement said = answer.statement();
      console.wrapped(
          answer.verdict().words()
              + ": “"
              + said.quote()
              + "” "
              + said.citation().text()
              + "  "
              + said.id(),
          INDENT);
    }
  }

  private static String cut(List<String> text) {
    String all = String.join(" ", text);
    return all.length() > LONGEST ? all.substring(0, LONGEST - 1) + "…" : all;
  }

  private static String counts(ReportRecommendations report) {
    Map<String, Long> verdicts =
        report.items().stream()
            .collect(
                Collectors.groupingBy(
                    RecommendationPrinter::verdicts, LinkedHashMap::new, Collectors.counting()));
    long conclusions = report.items().stream().filter(AnsweredRecommendation::conclusion).count();
    String all =
        AnswerPrinter.counted(report.items().size() - conclusions, "recommendation")
            + (conclusions == 0 ? "" : " and " + AnswerPrinter.counted(conclusions, "conclusion"));
    if (report.replies().isEmpty()) {
      return all + "; no reply to them is here";
    }
    return all
        + "; "
        + verdicts.entrySet().stream()
            .map(verdict -> verdict.getValue() + " " + verdict.getKey())
            .collect(Collectors.joining(", "))
        + " by "
        + report.replies().stream()
            .map(RecommendationPrinter::title)
            .collect(Collectors.joining("; "));
  }

  private static String verdicts(AnsweredRecommendation item) {
    return item.answers().isEmpty()
        ? NO_ANSWER
        : item.answers().stream()
            .map(answer -> answer.verdict().words())
            .distinct()
            .collect(Collectors.joining(" / "));
  }

  private static String title(Document document) {
    return document.metadata().first(MetadataField.TITLE).orElse("untitled");
  }

  /** {@return the recommendations of a report} */
  public static Map<String, Object> json(ReportRecommendations report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("report", json(report.report()));
    json.put("replies", report.replies().stream().map(RecommendationPrinter::json).toList());
    json.put("items", report.items().stream().map(RecommendationPrinter::json).toList());
    return json;
  }

  private static Map<String, Object> json(Document document) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", document.metadata().first(MetadataField.TITLE).orElse(null));
    json.put("sha256", document.source().sha256());
    return json;
  }

  /** {@return one recommendation} */
  public static Map<String, Object> json(AnsweredRecommendation item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", item.number().orElse(null));
    json.put("kind", item.conclusion() ? "conclusion" : "recommendation");
    json.put("statement", brief(item.statement()));
    json.put("text", item.text());
    json.put("body", item.body().map(RecommendationPrinter::brief).orElse(null));
    json.put("paragraphs", item.paragraphs());
    List<Map<String, Object>> answers = new ArrayList<>();
    for (Answered answer : item.answers()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("verdict", answer.verdict().words());
      row.putAll(brief(answer.statement()));
      answers.add(row);
    }
    json.put("answers", answers);
    return json;
  }

  private static Map<String, Object> brief(Statement statement) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", statement.id().toString());
    json.put("quote", statement.quote());
    json.put("citation", statement.citation().text());
    return json;
  }
}
