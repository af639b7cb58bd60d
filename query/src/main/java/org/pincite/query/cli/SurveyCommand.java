package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pincite.query.Options;
import org.pincite.query.app.Embedding;
import org.pincite.query.app.IndexReport;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.recommendation.ReportRecommendations;
import org.pincite.query.app.result.ResultSet;
import org.pincite.query.app.result.TogetherAnswer;
import org.pincite.query.app.survey.CrossTable;
import org.pincite.query.app.survey.Survey;
import org.pincite.query.app.survey.Surveying;
import org.pincite.query.app.theme.UserThemes;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.TableOptions;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.cli.print.CrossTablePrinter;
import org.pincite.query.cli.print.RecommendationPrinter;
import org.pincite.query.cli.print.RepeatPrinter;
import org.pincite.query.cli.print.StatementPrinter;
import org.pincite.query.cli.print.SurveyPrinter;
import org.pincite.query.cli.print.TogetherPrinter;
import org.pincite.query.question.Question;
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
      "  pincite survey --by kind,stance --theme workforce     a table; each count can be opened:",
      "  pincite survey --by kind,stance --theme workforce --open recommendation,for",
      "  pincite survey --recommendations reports/ replies/     each with its body paragraph and answers",
      "  pincite survey --theme-file housing.theme reports/    a theme of your own",
      "",
      "More: pincite help themes, pincite help coverage"
    })
final class SurveyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "FOLDER", description = "Folders or files to survey.")
  private List<Path> folders = new ArrayList<>();

  @Mixin private final IndexOptions options = new IndexOptions();
  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Show the N strongest statements of each theme (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromZero.class)
  private int top = 3;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "Only this theme, built in or added by theme add; may be repeated.")
  private final List<String> names = new ArrayList<>();

  @Option(
      names = "--theme-file",
      paramLabel = "FILE",
      description =
          "A theme of your own, found by its query alone; may be repeated. See theme add.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--words-only",
      description = "Do not wait for the meaning of new documents: find themes there by words.")
  private boolean wordsOnly;

  @Mixin private final TableOptions table = new TableOptions();

  @Option(
      names = "--recommendations",
      description = "List what reports recommend, and what the replies among the documents answer.")
  private boolean recommendations;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  SurveyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
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
    try (Library library = Library.open(workspace.folder())) {
      List<Theme> themes = themes(library);
      if (recommendations) {
        recommended(library);
      } else if (table.by().isEmpty()) {
        surveyed(library, themes);
      } else {
        counted(library, themes);
      }
    }
    return ExitCode.DONE;
  }

  private List<Theme> themes(Library library) {
    List<Theme> themes = new ArrayList<>();
    if (names.isEmpty() && files.isEmpty()) {
      return Themes.builtIn();
    }
    UserThemes added = library.themes();
    names.forEach(name -> themes.add(added.named(name).orElseGet(() -> Themes.named(name))));
    files.forEach(file -> themes.add(Theme.load(file)));
    return themes;
  }

  private void surveyed(Library library, List<Theme> themes) {
    Survey survey = new Surveying(library, folders, top).survey(themes);
    SurveyPrinter printer = new SurveyPrinter(console, library);
    if (json) {
      console.json(printer.json(survey));
    } else {
      printer.print(survey);
    }
  }

  private void recommended(Library library) {
    List<ReportRecommendations> reports = new Surveying(library, folders, top).recommendations();
    if (json) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("reports", reports.stream().map(RecommendationPrinter::json).toList());
      all.put("coverage", library.coverage(folders));
      console.json(all);
    } else {
      reports.forEach(new RecommendationPrinter(console)::print);
      new StatementPrinter(console).print(library.coverage(folders));
    }
  }

  private void counted(Library library, List<Theme> themes) {
    Surveying surveying = new Surveying(library, folders, top);
    CrossTable counts = surveying.count(themes, table.where(), table.by());
    CrossTablePrinter printer = new CrossTablePrinter(console, surveying.titles(), searchOptions());
    List<String> cell = table.open();
    if (cell != null) {
      open(library, counts.question(counts.cell(cell)));
    } else if (json) {
      Map<String, Object> all = new LinkedHashMap<>(printer.json(counts));
      all.put("forms", surveying.forms().works());
      all.put("unlabelled", surveying.unlabelled());
      all.put("coverage", library.coverage(folders));
      console.json(all);
    } else {
      if (table.isCells()) {
        printer.printCells(counts);
      } else {
        printer.print(counts);
      }
      new StatementPrinter(console).print(library.coverage(folders));
      new RepeatPrinter(console, library).print(surveying.forms());
      if (surveying.unlabelled() > 0) {
        console.print(
            surveying.unlabelled()
                + " of them have no labels and are not counted; they have after: pincite embed");
      }
    }
  }

  private void open(Library library, String query) {
    Question question = Question.parse(query);
    Options page = Options.DEFAULT.page(0, Math.max(top, Options.DEFAULT.limit()));
    TogetherAnswer answer = new ResultSet(library, question, page, folders).together();
    TogetherPrinter printer = new TogetherPrinter(console, library, false, 0);
    if (json) {
      console.json(printer.json(question, answer));
    } else {
      console.print("pincite search " + searchOptions() + "'" + query + "'");
      printer.print(answer);
    }
  }

  /** What search needs to look in the same folders. */
  private String searchOptions() {
    return folders.stream()
        .map(folder -> "--in " + folder + " ")
        .collect(Collectors.joining("", "--together ", ""));
  }
}
