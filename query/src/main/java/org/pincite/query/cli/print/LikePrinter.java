package org.pincite.query.cli.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pincite.query.app.Statement;
import org.pincite.query.app.result.LikeAnswer;
import org.pincite.query.cli.console.Console;

/** Prints statements that are like another. */
public final class LikePrinter {
  private final Console console;

  public LikePrinter(Console console) {
    this.console = console;
  }

  /** Prints the statement asked about and those that are like it. */
  public void print(Statement asked, LikeAnswer answer) {
    StatementPrinter printer = new StatementPrinter(console);
    console.wrapped("Like “" + asked.quote() + "”", "");
    console.wrapped(
        answer.telling().isEmpty()
            ? "None of its words is both rare and found elsewhere: there is nothing to go by."
            : "by its telling words: " + String.join(", ", answer.telling()),
        "");
    int rank = 0;
    for (LikeAnswer.Alike alike : answer.hits()) {
      printer.print(++rank, alike.statement());
      console.wrapped(
          String.format(
              Locale.ROOT,
              "shares %.0f %% by rarity: %s",
              100 * alike.likeness(),
              String.join(", ", alike.shared())),
          "    ");
    }
    printer.print(answer.coverage());
  }

  /** {@return the statements, each with what it shares} */
  public Map<String, Object> json(Statement asked, LikeAnswer answer) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("like", StatementPrinter.json(asked));
    all.put("telling", answer.telling());
    List<Map<String, Object>> hits = answer.hits().stream().map(LikePrinter::json).toList();
    all.put("hits", hits);
    all.put("coverage", answer.coverage());
    return all;
  }

  private static Map<String, Object> json(LikeAnswer.Alike alike) {
    Map<String, Object> row = new LinkedHashMap<>(StatementPrinter.json(alike.statement()));
    row.put("likeness", alike.likeness());
    row.put("shared", alike.shared());
    return row;
  }
}
