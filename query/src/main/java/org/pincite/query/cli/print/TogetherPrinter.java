package org.pincite.query.cli.print;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pincite.query.app.Library;
import org.pincite.query.app.repeat.Repeated;
import org.pincite.query.app.result.TogetherAnswer;
import org.pincite.query.cli.console.Console;
import org.pincite.query.question.Question;

/** Prints an answer in which what several documents say is shown once. */
public final class TogetherPrinter {
  private final Console console;
  private final StatementPrinter printer;
  private final RepeatPrinter repeats;
  private final int offset;

  /**
   * @param coloured whether matches are in bold wherever the output goes
   * @param offset how many statements the answer skips
   */
  public TogetherPrinter(Console console, Library library, boolean coloured, int offset) {
    this.console = console;
    this.printer = new StatementPrinter(console, console.emphasis(coloured));
    this.repeats = new RepeatPrinter(console, library);
    this.offset = offset;
  }

  /** Prints one statement after another, and what was searched. */
  public void print(TogetherAnswer answer) {
    int rank = offset;
    for (Repeated repeated : answer.hits()) {
      printer.print(++rank, repeated.statement());
      repeats.print(repeated);
    }
    console.print("");
    long statements = answer.all().statements();
    String shown =
        answer.isLast() && offset == 0
            ? "; each is shown once: " + rank
            : "; each once, shown are " + (offset + 1) + " to " + rank;
    console.print(
        statements == 0
            ? "Nothing found."
            : AnswerPrinter.counted(statements, "statement")
                + " in "
                + AnswerPrinter.counted(answer.all().documents(), "document")
                + shown
                + ".");
    printer.print(answer.all().coverage());
    repeats.print(answer.forms());
  }

  /** {@return the answer, its statements one by one} */
  public Map<String, Object> json(Question question, TogetherAnswer answer) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", question.text());
    all.put("meaning", question.meaning());
    all.put("statements", answer.all().statements());
    all.put("documents", answer.all().documents());
    all.put("offset", offset);
    all.put("hits", answer.hits().stream().map(repeats::json).toList());
    all.put("forms", answer.forms().works());
    all.put("coverage", answer.all().coverage());
    return all;
  }
}
