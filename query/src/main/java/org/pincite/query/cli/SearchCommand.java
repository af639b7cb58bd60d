package org.pincite.query.cli;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.pincite.query.app.Statement;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.question.Loose;
import org.pincite.query.question.Question;
import org.pincite.query.rank.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      "",
      "More: pincite help query, pincite help ranking, pincite help coverage, pincite help json"
    })
final class SearchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to find.")
  private List<String> words = new ArrayList<>();

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = "--in",
      paramLabel = "FOLDER",
      description = "Only in documents under this folder; may be given again.")
  private final List<Path> folders = new ArrayList<>();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Show at most N statements (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Option(names = "--offset", paramLabel = "N", description = "Skip the first N statements.")
  private int offset;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, date or position (default: relevance).")
  private Options.Sort sort = Options.Sort.RELEVANCE;

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

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = String.join(" ", words);
    boolean loose = ranking != null || text.stripTrailing().endsWith("?");
    return loose ? rank(Loose.of(text)) : search(Question.parse(text));
  }

  private int rank(Loose question) {
    try (Library library = Library.open(workspace.folder())) {
      Options options = Options.DEFAULT.page(offset, limit);
      RankedAnswer answer = library.rank(question, options, ranking, folders);
      new RankedAnswerPrinter(console).print(question, answer, offset, json);
      return answer.hits().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private int search(Question question) {
    Options options =
        Options.DEFAULT
            .page(offset, limit)
            .sort(sort)
            .scope(sentence ? Scope.SENTENCE : Scope.PARAGRAPH);
    try (Library library = Library.open(workspace.folder())) {
      Answer answer = library.search(question, options, folders);
      if (json) {
        console.json(json(question, answer));
      } else {
        print(answer);
      }
      return answer.statements() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private void print(Answer answer) {
    StatementPrinter printer = new StatementPrinter(console);
    int rank = offset;
    for (Statement statement : answer.hits()) {
      printer.print(++rank, statement);
    }
    console.print("");
    if (answer.statements() == 0) {
      console.print("Nothing found.");
    } else {
      console.print(
          answer.statements()
              + (answer.statements() == 1 ? " statement in " : " statements in ")
              + answer.documents()
              + (answer.documents() == 1 ? " document" : " documents")
              + (answer.statements() > answer.hits().size()
                  ? "; shown are " + (offset + 1) + " to " + rank
                  : "")
              + ".");
    }
    printer.print(answer.coverage());
  }

  private Map<String, Object> json(Question question, Answer answer) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", question.text());
    all.put("meaning", question.meaning());
    all.put("statements", answer.statements());
    all.put("documents", answer.documents());
    all.put("offset", offset);
    all.put("hits", answer.hits().stream().map(StatementPrinter::json).toList());
    all.put("coverage", answer.coverage());
    return all;
  }
}
