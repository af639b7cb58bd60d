package org.pincite.query.cli.check;

import java.util.List;
import java.util.Locale;
import org.pincite.corpus.Span;
import org.pincite.query.check.Difference;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.Emphasis;
import org.pincite.query.draft.report.CheckedQuotation;
import org.pincite.query.draft.report.DraftReport;
import org.pincite.query.draft.report.Marking;
import org.pincite.query.draft.report.Wording;

/** Prints what was found of a draft: each problem, and on demand what passes. */
final class CheckPrinter {
  private static final String INDENT = "     ";

  private final Console console;
  private final Emphasis emphasis;
  private final boolean all;

  /**
   * @param all whether quotations that pass are printed too
   */
  CheckPrinter(Console console, boolean all) {
    this.console = console;
    this.emphasis = console.emphasis(false);
    this.all = all;
  }

  void print(DraftReport report) {
    console.print("");
    console.print(report.file() + ": " + Wording.summary(report));
    int number = 0;
    for (CheckedQuotation quotation : report.quotations()) {
      number++;
      if (quotation.isProblem()) {
        problem(number, quotation);
      } else if (all) {
        passing(number, quotation);
      }
    }
    String passedOver = Wording.passedOver(report);
    if (!passedOver.isEmpty()) {
      console.print("");
      console.wrapped("Not checked: " + passedOver + ".", "");
    }
  }

  private void problem(int number, CheckedQuotation checked) {
    head(number, checked);
    line("draft", "“" + marked(checked.quoted().text(), Marking.inDraft(checked)) + "”");
    if (!checked.sources().isEmpty()) {
      line("source", "“" + marked(checked.sourceWords(), Marking.inSource(checked)) + "”");
    }
    for (Difference difference : checked.finding().differences()) {
      line("differs", Wording.of(difference));
    }
    source(checked);
  }

  private void passing(int number, CheckedQuotation checked) {
    head(number, checked);
    line("draft", "“" + checked.quoted().text() + "”");
    source(checked);
  }

  private void head(int number, CheckedQuotation checked) {
    String verdict = Wording.of(checked.verdict()).toUpperCase(Locale.ROOT);
    console.print("");
    console.print(
        String.format(Locale.ROOT, "%3d. ", number)
            + emphasis.of(verdict)
            + " · "
            + checked.place());
  }

  private void source(CheckedQuotation checked) {
    if (!checked.cited().words().isEmpty() && checked.isProblem()) {
      line("cited", checked.cited().words());
    }
    checked.citations().forEach(citation -> line("stands", citation));
    checked.finding().remarks().forEach(remark -> line("note", remark));
  }

  private void line(String label, String text) {
    String words = text.replaceAll("\\s+", " ");
    console.wrapped(String.format(Locale.ROOT, "%-8s", label) + words, INDENT);
  }

  /** Words that differ are bold on a terminal, and between stars elsewhere. */
  private String marked(String text, List<Span> spans) {
    return emphasis == Emphasis.BOLD
        ? emphasis.of(text, 0, spans)
        : Marking.between("*", "*", text, spans);
  }
}
