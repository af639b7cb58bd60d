package org.pincite.query.cli.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pincite.query.app.measure.QuestionMeasuring;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.eval.answer.MeanRecall;
import org.pincite.query.eval.answer.QuestionRow;
import org.pincite.query.eval.answer.QuestionScore;
import org.pincite.query.rank.Ranking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    description = {
      "Index documents and ask them questions whose answers are known.",
      "A gold file has a line of JSON a question: q, type, and answers with doc and quote each. A question whose type begins with keyword or boolean is due exactly its answers; any other is ranked in plain words, and the first ten statements count."
    },
    footer = {
      "",
      "Example:",
      "  pincite eval questions --documents papers/ --gold a.jsonl --gold b.jsonl --ranking bm25"
    })
final class EvalQuestionsCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--documents",
      required = true,
      paramLabel = "DIR",
      description = "The documents to ask, folders in it included.")
  private Path documents = Path.of(".");

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Questions and answers; may be given again.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = "--ranking",
      paramLabel = "RANKING",
      description = "bm25, dense or hybrid, for questions in plain words (default: hybrid).")
  private Ranking ranking = Ranking.HYBRID;

  @Option(names = "--misses", description = "List what is missing, cut elsewhere, or extra.")
  private boolean misses;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  EvalQuestionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<QuestionRow> rows =
        gold.stream().flatMap(file -> QuestionRow.read(file).stream()).toList();
    List<QuestionScore> scores =
        QuestionMeasuring.run(documents, rows, ranking, console.progress());
    List<QuestionScore> exact = scores.stream().filter(s -> s.row().isExact()).toList();
    List<QuestionScore> plain = scores.stream().filter(s -> !s.row().isExact()).toList();
    if (json) {
      console.json(json(exact, plain));
      return ExitCode.DONE;
    }
    exact.forEach(this::print);
    plain.forEach(this::print);
    if (!exact.isEmpty()) {
      long right = exact.stream().filter(QuestionScore::isRight).count();
      console.print("exactly the answers: " + right + " of " + exact.size() + " questions");
    }
    if (!plain.isEmpty()) {
      console.print(line(MeanRecall.of(plain)));
    }
    return ExitCode.DONE;
  }

  private void print(QuestionScore score) {
    console.print(
        String.format(
            Locale.ROOT,
            "%2d of %2d  %-9s %-8s %s",
            score.exact().size() + score.cut().size(),
            score.row().answers().size(),
            count(score.cut(), "cut"),
            score.row().isExact() ? count(score.extra(), "extra") : "",
            score.row().question()));
    if (misses) {
      score.missing().forEach(answer -> print("missing", answer));
      score.cut().forEach(answer -> print("cut elsewhere", answer));
      if (score.row().isExact()) {
        score.extra().forEach(answer -> print("extra", answer));
      }
    }
  }

  private static String count(List<?> some, String what) {
    return some.isEmpty() ? "" : some.size() + " " + what;
  }

  private void print(String what, QuestionRow.Answer answer) {
    console.print("    " + what + ": " + answer.file() + ": “" + answer.quote() + "”");
  }

  private String line(MeanRecall recall) {
    return String.format(
        Locale.ROOT,
        "recall@%d of questions in plain words, %s: %.3f (95 %% between %.3f and %.3f), %d"
            + " questions",
        QuestionMeasuring.FIRST,
        ranking.name().toLowerCase(Locale.ROOT),
        recall.mean(),
        recall.low(),
        recall.high(),
        recall.questions());
  }

  private Map<String, Object> json(List<QuestionScore> exact, List<QuestionScore> plain) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("exact", exact);
    all.put("right", exact.stream().filter(QuestionScore::isRight).count());
    all.put("plain", plain);
    if (!plain.isEmpty()) {
      all.put("ranking", ranking.name().toLowerCase(Locale.ROOT));
      all.put("recall@" + QuestionMeasuring.FIRST, MeanRecall.of(plain));
    }
    return all;
  }
}
