package org.pincite.query.cli.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pincite.query.app.RankedAnswer;
import org.pincite.query.app.Statement;
import org.pincite.query.cli.console.Console;
import org.pincite.query.question.Loose;
import org.pincite.query.question.Node;
import org.pincite.query.rank.Ranking;

/** Prints answers to questions taken loosely. */
public final class RankedAnswerPrinter {
  private final Console console;

  public RankedAnswerPrinter(Console console) {
    this.console = console;
  }

  /** Prints the answer. */
  public void print(Loose question, RankedAnswer answer, int offset, boolean json) {
    if (json) {
      console.json(json(question, answer, offset));
      return;
    }
    StatementPrinter printer = new StatementPrinter(console);
    int rank = offset;
    for (Statement statement : answer.hits()) {
      printer.print(++rank, statement);
    }
    console.print("");
    console.wrapped(summary(answer, offset), "");
    printer.print(answer.coverage());
  }

  private static String summary(RankedAnswer answer, int offset) {
    if (answer.statements() == 0) {
      return "Nothing found.";
    }
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "Shown are %d to %d of the %d statements that come nearest by %s, in %d %s; this is an"
                + " order, not a count of all that bears on the question.",
            offset + 1,
            offset + answer.hits().size(),
            answer.statements(),
            by(answer.ranking()),
            answer.documents(),
            answer.documents() == 1 ? "document" : "documents"));
    if (answer.ranking() != Ranking.BM25 && answer.embedded() < answer.coverage().documents()) {
      line.append(" Only ")
          .append(answer.embedded())
          .append(" documents have vectors; the others ")
          .append(answer.ranking() == Ranking.DENSE ? "were left out" : "count by words alone")
          .append(" (pincite embed).");
    }
    return line.toString();
  }

  private static String by(Ranking ranking) {
    return switch (ranking) {
      case BM25 -> "words";
      case DENSE -> "meaning";
      case HYBRID -> "words and meaning";
    };
  }

  private static Map<String, Object> json(Loose question, RankedAnswer answer, int offset) {
    Node constraint = question.constraint();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", question.text());
    all.put("ranking", answer.ranking().name().toLowerCase(Locale.ROOT));
    all.put("words", question.words().stream().map(Node.Term::form).toList());
    all.put("constraint", constraint == null ? null : constraint.toString());
    all.put("statements", answer.statements());
    all.put("documents", answer.documents());
    all.put("embedded", answer.embedded());
    all.put("offset", offset);
    List<Map<String, Object>> hits = answer.hits().stream().map(StatementPrinter::json).toList();
    all.put("hits", hits);
    all.put("coverage", answer.coverage());
    return all;
  }
}
