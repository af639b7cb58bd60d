package org.pincite.query.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.query.Options;
import org.pincite.query.app.Library;
import org.pincite.query.app.result.ResultSet;
import org.pincite.query.app.result.WordList;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.FoldersOption;
import org.pincite.query.cli.option.WholeNumber;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.cli.print.WordListPrinter;
import org.pincite.query.question.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "words",
    mixinStandardHelpOptions = true,
    description = "List the words of what is found, or near it, beside all words of the index.",
    footer = {
      "",
      "Examples:",
      "  pincite words --near scrutiny                what stands within 5 words of it",
      "  pincite words --near --window 3 --order count '\"public interest\"'",
      "  pincite words 'kind:government-response'     the words that mark replies off from the rest",
      "",
      "More: pincite help results, pincite help query"
    })
final class WordsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to find.")
  private List<String> words = new ArrayList<>();

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = "--near",
      description = "Only words near the matches, not all of the statements found.")
  private boolean near;

  @Option(
      names = "--window",
      paramLabel = "N",
      description = "With --near, N words on each side (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromOne.class)
  private int window = 5;

  @Option(
      names = "--min",
      paramLabel = "N",
      description = "Only words that come at least N times (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromOne.class)
  private int least = 3;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = {
        "effect, likelihood or count (default: effect with --near, else likelihood);",
        "see pincite help results."
      })
  private WordList.@Nullable Order order;

  @Mixin private final FoldersOption in = new FoldersOption();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Show at most N words (default: ${DEFAULT-VALUE}).",
      converter = WholeNumber.FromZero.class)
  private int limit = 25;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  WordsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Question question = Question.parse(String.join(" ", words));
    try (Library library = Library.open(workspace.folder())) {
      ResultSet results = new ResultSet(library, question, Options.DEFAULT, in.folders());
      WordList list =
          near ? results.wordsNear(window, order(), least) : results.words(order(), least);
      WordListPrinter printer = new WordListPrinter(console, near ? window : 0, limit);
      if (json) {
        console.json(printer.json(question, list));
      } else {
        printer.print(list);
      }
      return list.words().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }

  private WordList.Order order() {
    if (order != null) {
      return order;
    }
    return near ? WordList.Order.EFFECT : WordList.Order.LIKELIHOOD;
  }
}
