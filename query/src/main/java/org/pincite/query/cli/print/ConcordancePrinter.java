package org.pincite.query.cli.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.query.app.Statement;
import org.pincite.query.app.result.ConcordancePage;
import org.pincite.query.cite.ShortForm;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.Emphasis;
import org.pincite.query.concordance.ConcordanceLine;
import org.pincite.query.question.Question;

/** Prints matches one below the other, each with what stands around it. */
public final class ConcordancePrinter {
  /** Columns for the match, on top of those for what stands to the right of it. */
  private static final int NODE = 12;

  private final Console console;
  private final Emphasis emphasis;
  private final int offset;
  private final int width;

  /**
   * @param offset how many matches the page skips
   * @param width columns on each side of a match
   */
  public ConcordancePrinter(Console console, Emphasis emphasis, int offset, int width) {
    this.console = console;
    this.emphasis = emphasis;
    this.offset = offset;
    this.width = width;
  }

  /** Prints the lines and the exact number of all. */
  public void print(ConcordancePage page) {
    if (!page.lines().isEmpty()) {
      console.print("");
    }
    page.lines().forEach(line -> console.print(text(line)));
    console.print("");
    if (page.matches() == 0) {
      console.print("No match to line up.");
      return;
    }
    String shown =
        page.lines().isEmpty()
            ? "; none are shown, since there are no more than " + offset
            : "; shown are " + (offset + 1) + " to " + (offset + page.lines().size());
    console.print(
        page.matches()
            + (page.matches() == 1 ? " match in " : " matches in ")
            + AnswerPrinter.counted(page.statements(), "statement")
            + " of "
            + AnswerPrinter.counted(page.documents(), "document")
            + (page.matches() > page.lines().size() ? shown : "")
            + ".");
  }

  private String text(ConcordancePage.Line line) {
    ConcordanceLine context = line.context();
    String left = context.left();
    String right = context.right();
    int room = Math.max(0, width + NODE - context.node().length());
    String cut = right.length() > room ? right.substring(0, room) : right;
    return " ".repeat(Math.max(0, width - left.length()))
        + left
        + emphasis.of(context.node())
        + cut
        + " ".repeat(room - cut.length() + 2)
        + source(line.statement());
  }

  private static String source(Statement statement) {
    return ShortForm.of(
        statement.document().metadata(), statement.citation().pinpoint(), statement.fileName());
  }

  /** {@return the page} */
  public Map<String, Object> json(Question question, ConcordancePage page) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", question.text());
    all.put("meaning", question.meaning());
    all.put("matches", page.matches());
    all.put("statements", page.statements());
    all.put("documents", page.documents());
    all.put("offset", offset);
    all.put("lines", page.lines().stream().map(ConcordancePrinter::json).toList());
    all.put("coverage", page.coverage());
    return all;
  }

  private static Map<String, Object> json(ConcordancePage.Line line) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("left", line.context().left());
    row.put("match", line.context().node());
    row.put("right", line.context().right());
    row.put("span", List.of(line.context().match().start(), line.context().match().end()));
    row.put("source", source(line.statement()));
    row.put("statement", StatementPrinter.json(line.statement()));
    return row;
  }
}
