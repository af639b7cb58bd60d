package org.pincite.query.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pincite.query.app.Library;
import org.pincite.query.app.repeat.Repeated;
import org.pincite.query.app.survey.Survey;
import org.pincite.query.cli.console.Console;

/** Prints the strongest statements by theme and the table of documents. */
public final class SurveyPrinter {
  private static final int TITLE_WIDTH = 58;

  private final Console console;
  private final StatementPrinter printer;
  private final RepeatPrinter repeats;

  public SurveyPrinter(Console console, Library library) {
    this.console = console;
    this.printer = new StatementPrinter(console);
    this.repeats = new RepeatPrinter(console, library);
  }

  /** Prints all of a survey. */
  public void print(Survey survey) {
    survey.themes().forEach(this::print);
    console.print("");
    table(survey);
    printer.print(survey.coverage());
    repeats.print(survey.forms());
    int byWords = survey.coverage().documents() - survey.byMeaning();
    if (byWords > 0) {
      console.print(
          "Themes were found by words alone in "
              + byWords
              + " of them; by words and meaning after: pincite embed");
    }
  }

  private void print(Survey.Result result) {
    console.print("");
    console.print(
        result.theme().name().toUpperCase(Locale.ROOT)
            + ": "
            + result.statements()
            + " statements in "
            + result.documents()
            + " documents"
            + (result.strongest().isEmpty() ? "" : "; the strongest " + result.strongest().size()));
    int rank = 0;
    for (Repeated repeated : result.strongest()) {
      printer.print(++rank, repeated.statement());
      repeats.print(repeated);
    }
  }

  private void table(Survey survey) {
    StringBuilder head = new StringBuilder(String.format("%-" + TITLE_WIDTH + "s", "DOCUMENT"));
    survey.themes().forEach(t -> head.append(String.format("%13s", t.theme().name())));
    console.print(head.toString());
    for (Survey.Row row : survey.documents()) {
      StringBuilder line = new StringBuilder(padded(row.title()));
      row.statements().values().forEach(n -> line.append(String.format("%13d", n)));
      console.print(line.toString());
    }
  }

  private static String padded(String title) {
    int width = TITLE_WIDTH - 2;
    String cut = title.length() > width ? title.substring(0, width - 1) + "…" : title;
    return cut + " ".repeat(TITLE_WIDTH - cut.length());
  }

  /** {@return all of a survey} */
  public Map<String, Object> json(Survey survey) {
    Map<String, Object> all = new LinkedHashMap<>();
    List<Map<String, Object>> themes = new ArrayList<>();
    for (Survey.Result result : survey.themes()) {
      Map<String, Object> theme = new LinkedHashMap<>();
      theme.put("theme", result.theme().name());
      theme.put("statements", result.statements());
      theme.put("documents", result.documents());
      theme.put("strongest", result.strongest().stream().map(repeats::json).toList());
      themes.add(theme);
    }
    all.put("themes", themes);
    all.put("documents", survey.documents());
    all.put("forms", survey.forms().works());
    all.put("byMeaning", survey.byMeaning());
    all.put("coverage", survey.coverage());
    return all;
  }
}
