package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.Options;
import org.pincite.query.Scope;
import org.pincite.query.app.Answer;
import org.pincite.query.app.Library;
import org.pincite.query.app.RankedAnswer;
import org.pincite.query.app.result.ConcordancePage;
import org.pincite.query.app.result.Facet;
import org.pincite.query.app.result.FacetCount;
import org.pincite.query.app.result.ResultSet;
import org.pincite.query.app.result.TogetherAnswer;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.FoldersOption;
import org.pincite.query.cli.option.SortOrder;
import org.pincite.query.cli.option.ViewOptions;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.cli.print.AbsenceKeeper;
import org.pincite.query.cli.print.AnswerPrinter;
import org.pincite.query.cli.print.ConcordancePrinter;
import org.pincite.query.cli.print.FacetPrinter;
import org.pincite.query.cli.print.RankedAnswerPrinter;
import org.pincite.query.cli.print.StatementPrinter;
import org.pincite.query.cli.print.TogetherPrinter;
import org.pincite.query.cli.print.WordCheckPrinter;
import org.pincite.query.concordance.ConcordanceOrder;
import org.pincite.query.question.Loose;
import org.pincite.query.question.Question;
import org.pincite.query.rank.Ranking;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Find statements.",
    footer = {
      "",
      "Examples:",
      "  pincite search scrutiny",
      "  pincite search '\"select committee\" AND (workforce OR staff*)'",
      "  pincite search 'Who pays for training?'",
      "  pincite search --in evidence/ --limit 50 --json '=CQC'",
      "  pincite search --group --facets 'procurement'       by document, with counts",
      "  pincite search --kwic --sort right '\"public interest\"'",
      "  pincite search --explain 'scrutiny OR oversight'     why each stands where it stands",
      "  pincite search --together 'theme:scrutiny'           what several documents say, once",
      "  pincite search --by year 'workforce'                 counts per year",
      "  pincite search --record nothing.json zeppelin        a record of absence, to be cited",
      "",
      "More: pincite help query, pincite help ranking, pincite help results, pincite help json"
    })
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to find.")
  private List<String> words = new ArrayList<>();

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Mixin private final FoldersOption in = new FoldersOption();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Show at most N statements (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromZero.class)
  private int limit = 10;

  @Option(
      names = "--offset",
      paramLabel = "N",
      description = "Skip the first N statements.",
      converter = WholeNumber.FromZero.class)
  private int offset;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = {
        "relevance, date or position (default: relevance);",
        "with --kwic also left or right: by the words on that side."
      })
  private SortOrder sort = SortOrder.RELEVANCE;

  @Mixin private final ViewOptions view = new ViewOptions();

  @Option(
      names = "--sentence",
      description = "Each sentence must satisfy the question by itself, not only its paragraph.")
  private boolean sentence;

  @Option(
      names = "--ranking",
      paramLabel = "RANKING",
      description = {
        "Take plain words as what would be good to find, and rank passages by bm25 (words), dense (meaning) or hybrid (both).",
        "So is a question that ends in a question mark taken, ranked by hybrid where documents have vectors (pincite embed)."
      })
  private @Nullable Ranking ranking;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "If nothing is found, write a record of that, to be cited: see help absence.")
  private @Nullable Path record;

  @Spec private CommandSpec spec = CommandSpec.create();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = String.join(" ", words);
    if (sort.lines() != ConcordanceOrder.FOUND && !view.isConcordance()) {
      throw misused("--sort left and --sort right put the lines of --kwic in order");
    }
    boolean loose = ranking != null || text.stripTrailing().endsWith("?");
    if (loose && view.isOfAll()) {
      throw misused(
          "a ranking is an order and has no number of all: ask without a question mark and"
              + " --ranking for --group, --together, --kwic, --by, --facets or --explain");
    }
    if (loose && record != null) {
      throw misused(
          "only what is demanded can be absent, and plain words are only ranked: join them with"
              + " AND for --record");
    }
    return loose ? rank(Loose.of(text)) : search(Question.parse(text));
  }

  private int rank(Loose question) {
    try (Library library = Library.open(workspace.folder())) {
      Options options = Options.DEFAULT.page(offset, limit);
      RankedAnswer answer = library.rank(question, options, ranking, in.folders());
      new RankedAnswerPrinter(console).print(question, answer, offset, json);
      return answer.hits().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private int search(Question question) {
    Options options =
        Options.DEFAULT
            .page(offset, limit)
            .sort(sort.statements())
            .scope(sentence ? Scope.SENTENCE : Scope.PARAGRAPH);
    try (Library library = Library.open(workspace.folder())) {
      ResultSet results = new ResultSet(library, question, options, in.folders());
      int code = answered(question, results);
      boolean nothing = code == ExitCode.NOTHING_FOUND;
      if (!json) {
        new WordCheckPrinter(console)
            .print(nothing ? results.askedWords() : results.unknownWords());
      }
      if (nothing) {
        new AbsenceKeeper(console, library, in.folders(), Version.number())
            .keep(question, options, record);
      }
      return code;
    }
  }

  private int answered(Question question, ResultSet results) {
    if (view.isConcordance()) {
      return concordance(question, results);
    }
    if (view.isTogether()) {
      return together(question, results);
    }
    Facet counted = view.countedBy();
    return counted == null ? statements(question, results) : counts(counted, question, results);
  }

  private CommandLine.ParameterException misused(String sentence) {
    return new CommandLine.ParameterException(spec.commandLine(), sentence);
  }

  private int concordance(Question question, ResultSet results) {
    ConcordancePage page = results.concordance(sort.lines(), view.width());
    ConcordancePrinter printer =
        new ConcordancePrinter(console, console.emphasis(view.isColoured()), offset, view.width());
    if (json) {
      console.json(printer.json(question, page));
    } else {
      printer.print(page);
      new StatementPrinter(console).print(page.coverage());
    }
    return page.matches() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }

  private int counts(Facet facet, Question question, ResultSet results) {
    Answer answer = results.numbers();
    List<FacetCount> counts = results.count(answer, facet);
    if (json) {
      console.json(json(question, answer, Map.of(facet, counts), results));
    } else {
      new FacetPrinter(console).table(facet, counts);
      console.print("");
      printer(results).total(answer);
      new StatementPrinter(console).print(answer.coverage());
    }
    return code(answer);
  }

  private int together(Question question, ResultSet results) {
    TogetherAnswer answer = results.together();
    TogetherPrinter printer =
        new TogetherPrinter(console, results.library(), view.isColoured(), offset);
    if (json) {
      console.json(printer.json(question, answer));
    } else {
      printer.print(answer);
    }
    return code(answer.all());
  }

  private int statements(Question question, ResultSet results) {
    Answer answer =
        view.isByDocument() ? results.byDocument(view.perDocument()) : results.statements();
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    if (view.hasFacets()) {
      List.of(Facet.values()).forEach(facet -> counts.put(facet, results.count(answer, facet)));
    }
    if (json) {
      console.json(json(question, answer, counts, results));
    } else {
      if (view.isByDocument()) {
        printer(results).printByDocument(answer);
      } else {
        printer(results).print(answer);
      }
      counts.forEach(new FacetPrinter(console)::print);
      new StatementPrinter(console).print(answer.coverage());
    }
    return code(answer);
  }

  private AnswerPrinter printer(ResultSet results) {
    return new AnswerPrinter(
        console,
        console.emphasis(view.isColoured()),
        offset,
        view.isExplained() ? results::explain : null);
  }

  private Map<String, Object> json(
      Question question, Answer answer, Map<Facet, List<FacetCount>> counts, ResultSet results) {
    Map<String, Object> all = new LinkedHashMap<>(printer(results).json(question, answer));
    all.put("unknownWords", results.unknownWords());
    Map<String, Object> facets = new LinkedHashMap<>();
    counts.forEach((facet, rows) -> facets.put(facet.slug(), FacetPrinter.json(rows)));
    if (!facets.isEmpty()) {
      all.put("facets", facets);
    }
    return all;
  }

  private static int code(Answer answer) {
    return answer.statements() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
  }
}
