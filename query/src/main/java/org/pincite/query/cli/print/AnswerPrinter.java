package org.pincite.query.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.query.app.Answer;
import org.pincite.query.app.Statement;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.Emphasis;
import org.pincite.query.explain.Explanation;
import org.pincite.query.question.Question;

/** Prints the statements of an answer and their exact number. */
public final class AnswerPrinter {
  private final Console console;
  private final StatementPrinter printer;
  private final int offset;
  private final @Nullable Function<Statement, Explanation> why;

  /**
   * @param offset how many statements, or documents, the answer skips
   * @param why explains the score of a statement; null where that is not wanted
   */
  public AnswerPrinter(
      Console console,
      Emphasis emphasis,
      int offset,
      @Nullable Function<Statement, Explanation> why) {
    this.console = console;
    this.why = why;
    this.printer = new StatementPrinter(console, emphasis);
    this.offset = offset;
  }

  /** Prints one statement after another. */
  public void print(Answer answer) {
    int rank = offset;
    for (Statement statement : answer.hits()) {
      printer.print(++rank, statement);
      explain(statement);
    }
    boolean all = answer.statements() <= answer.hits().size();
    console.print("");
    total(answer, all ? "" : shown("", rank));
  }

  /** Prints each document with the statements of it that were asked for. */
  public void printByDocument(Answer answer) {
    int rank = 0;
    int documents = offset;
    String last = "";
    for (Statement statement : answer.hits()) {
      String sha256 = statement.document().source().sha256();
      if (!sha256.equals(last)) {
        documents++;
        heading(statement, answer.byDocument().getOrDefault(sha256, 0));
        last = sha256;
      }
      printer.printUnderDocument(++rank, statement);
      explain(statement);
    }
    boolean all = answer.documents() <= documents - offset;
    console.print("");
    total(answer, all ? "" : shown("documents ", documents));
  }

  private void explain(Statement statement) {
    if (why != null) {
      Explained.lines(why.apply(statement)).forEach(line -> console.wrapped(line, "    "));
    }
  }

  private Map<String, Object> json(Statement statement) {
    Map<String, Object> row = new LinkedHashMap<>(StatementPrinter.json(statement));
    if (why != null) {
      row.put("why", Explained.json(why.apply(statement)));
    }
    return row;
  }

  private void heading(Statement statement, int statements) {
    Metadata metadata = statement.document().metadata();
    String name = statement.fileName();
    console.print("");
    console.wrapped(metadata.first(MetadataField.TITLE).orElse(name), "");
    List<String> facts = new ArrayList<>();
    facts.add(counted(statements, "statement"));
    metadata.first(MetadataField.BODY).ifPresent(facts::add);
    metadata.first(MetadataField.DATE).ifPresent(facts::add);
    facts.add(name);
    console.print(String.join(" · ", facts));
  }

  private String shown(String what, int last) {
    return last == offset
        ? "; none are shown, since there are no more than " + offset
        : "; shown are " + what + (offset + 1) + " to " + last;
  }

  /** Prints the exact number of all statements. */
  public void total(Answer answer) {
    total(answer, "");
  }

  private void total(Answer answer, String shown) {
    console.print(
        answer.statements() == 0
            ? "Nothing found."
            : counted(answer.statements(), "statement")
                + " in "
                + counted(answer.documents(), "document")
                + shown
                + ".");
  }

  static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@return the answer, its statements one by one} */
  public Map<String, Object> json(Question question, Answer answer) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", question.text());
    all.put("meaning", question.meaning());
    all.put("statements", answer.statements());
    all.put("documents", answer.documents());
    all.put("offset", offset);
    all.put("hits", answer.hits().stream().map(this::json).toList());
    all.put("coverage", answer.coverage());
    return all;
  }
}
