package org.pincite.query.cli.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pincite.query.app.result.WordList;
import org.pincite.query.cli.console.Console;
import org.pincite.query.question.Question;
import org.pincite.query.words.WordScore;

/** Prints lists of words with their counts and measures. */
public final class WordListPrinter {
  private final Console console;
  private final int window;
  private final int limit;

  /**
   * @param window words on each side of a match that were counted; 0 for words of statements
   * @param limit how many words to print at most
   */
  public WordListPrinter(Console console, int window, int limit) {
    this.console = console;
    this.window = window;
    this.limit = limit;
  }

  /** Prints the list and what it was made of. */
  public void print(WordList list) {
    if (!list.words().isEmpty()) {
      console.print(
          String.format(
              Locale.ROOT,
              "%-24s %8s %10s %14s %10s",
              "WORD",
              isNear() ? "near" : "found",
              "in all",
              "log-likelihood",
              effect()));
    }
    for (WordScore word : shown(list)) {
      console.print(
          String.format(
              Locale.ROOT,
              "%-24s %8d %10d %14.2f %10.2f",
              word.word(),
              word.count(),
              word.everywhere(),
              word.logLikelihood(),
              word.effect()));
    }
    console.print("");
    console.wrapped(summary(list), "");
    new StatementPrinter(console).print(list.coverage());
  }

  private String summary(WordList list) {
    String where =
        isNear()
            ? String.format(
                Locale.ROOT,
                "%,d words within %d of %,d matches in %,d statements",
                list.counted(),
                window,
                list.matches(),
                list.statements())
            : String.format(
                Locale.ROOT, "%,d words of %,d statements", list.counted(), list.statements());
    return String.format(
        Locale.ROOT,
        "%s, beside %,d in all documents; %d of %d words are shown, each with its inflected forms.",
        where,
        list.indexed(),
        shown(list).size(),
        list.words().size());
  }

  private List<WordScore> shown(WordList list) {
    return list.words().subList(0, Math.min(limit, list.words().size()));
  }

  private boolean isNear() {
    return window > 0;
  }

  private String effect() {
    return isNear() ? "logDice" : "log ratio";
  }

  /** {@return the list} */
  public Map<String, Object> json(Question question, WordList list) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", question.text());
    all.put("meaning", question.meaning());
    all.put("window", isNear() ? window : null);
    all.put("statements", list.statements());
    all.put("matches", isNear() ? list.matches() : null);
    all.put("counted", list.counted());
    all.put("indexed", list.indexed());
    all.put("effect", isNear() ? "log-dice" : "log-ratio");
    all.put("listed", list.words().size());
    all.put("words", shown(list));
    all.put("coverage", list.coverage());
    return all;
  }
}
