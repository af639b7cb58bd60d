package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pincite.query.app.Embedding;
import org.pincite.query.app.IndexReport;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.Statement;
import org.pincite.query.app.Survey;
import org.pincite.query.app.Surveying;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.StyleOption;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.cli.print.StatementPrinter;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.Themes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "survey",
    mixinStandardHelpOptions = true,
    description = {
      "Show what documents say about scrutiny, workforce and competition.",
      "Folders that are named are indexed and embedded first; without any, the whole workspace is",
      "surveyed as it is."
    },
    footer = {
      "",
      "Examples:",
      "  pincite survey reports/            the strongest statements, and a table of counts",
      "  pincite survey --top 20 --theme scrutiny reports/",
      "  pincite survey --theme-file housing.theme reports/    a theme of your own",
      "",
      "More: pincite help themes, pincite help coverage"
    })
final class SurveyCommand implements Callable<Integer> {
  private static final int TITLE_WIDTH = 58;

  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "FOLDER", description = "Folders or files to survey.")
  private List<Path> folders = new ArrayList<>();

  @Mixin private final IndexOptions options = new IndexOptions();
  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Mixin private final StyleOption style = new StyleOption();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Show the N strongest statements of each theme (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromZero.class)
  private int top = 3;

  @Option(names = "--theme", paramLabel = "NAME", description = "Only this theme; may be repeated.")
  private final List<String> names = new ArrayList<>();

  @Option(
      names = "--theme-file",
      paramLabel = "FILE",
      description = "A theme of your own, see pincite help themes; may be repeated.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--words-only",
      description = "Do not wait for the meaning of new documents: find themes there by words.")
  private boolean wordsOnly;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  SurveyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Theme> themes = themes();
    if (!folders.isEmpty()) {
      IndexReport report =
          new Indexing(options.request(folders, false, false), console.progress())
              .run(workspace.folder());
      console.tell(ReportPrinter.summary(report));
      if (!wordsOnly) {
        new Embedding(Runtime.getRuntime().availableProcessors(), console.progress())
            .run(workspace.folder(), false);
      }
    }
    try (Library library = Library.open(workspace.folder(), style.name())) {
      Survey survey = new Surveying(library, folders, top).survey(themes);
      if (json) {
        console.json(json(survey));
      } else {
        print(survey);
      }
    }
    return ExitCode.DONE;
  }

  private List<Theme> themes() {
    List<Theme> themes = new ArrayList<>();
    if (names.isEmpty() && files.isEmpty()) {
      return Themes.builtIn();
    }
    names.forEach(name -> themes.add(Themes.named(name)));
    files.forEach(file -> themes.add(Theme.load(file)));
    return themes;
  }

  private void print(Survey survey) {
    StatementPrinter printer = new StatementPrinter(console);
    for (Survey.Result result : survey.themes()) {
      console.print("");
      console.print(
          result.theme().name().toUpperCase(Locale.ROOT)
              + ": "
              + result.statements()
              + " statements in "
              + result.documents()
              + " documents"
              + (result.strongest().isEmpty()
                  ? ""
                  : "; the strongest " + result.strongest().size()));
      int rank = 0;
      for (Statement statement : result.strongest()) {
        printer.print(++rank, statement);
      }
    }
    console.print("");
    table(survey);
    printer.print(survey.coverage());
    int byWords = survey.coverage().documents() - survey.byMeaning();
    if (byWords > 0) {
      console.print(
          "Themes were found by words alone in "
              + byWords
              + " of them; by words and meaning after: pincite embed");
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

  private static Map<String, Object> json(Survey survey) {
    Map<String, Object> all = new LinkedHashMap<>();
    List<Map<String, Object>> themes = new ArrayList<>();
    for (Survey.Result result : survey.themes()) {
      Map<String, Object> theme = new LinkedHashMap<>();
      theme.put("theme", result.theme().name());
      theme.put("statements", result.statements());
      theme.put("documents", result.documents());
      theme.put("strongest", result.strongest().stream().map(StatementPrinter::json).toList());
      themes.add(theme);
    }
    all.put("themes", themes);
    all.put("documents", survey.documents());
    all.put("byMeaning", survey.byMeaning());
    all.put("coverage", survey.coverage());
    return all;
  }
}
