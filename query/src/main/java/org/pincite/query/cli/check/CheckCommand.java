package org.pincite.query.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pincite.query.app.Coverage;
import org.pincite.query.app.IndexReport;
import org.pincite.query.app.IndexRequest;
import org.pincite.query.app.Indexing;
import org.pincite.query.app.Library;
import org.pincite.query.app.draft.DraftChecking;
import org.pincite.query.app.draft.DraftReader;
import org.pincite.query.cli.console.Console;
import org.pincite.query.cli.console.ExitCode;
import org.pincite.query.cli.option.ReadingMixin;
import org.pincite.query.cli.option.WorkspaceOption;
import org.pincite.query.cli.print.StatementPrinter;
import org.pincite.query.draft.report.DraftReport;
import org.pincite.query.question.QueryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Check every quotation of a draft against the documents of the workspace.",
      "Drafts are Word (.docx), OpenDocument, RTF, Markdown, text, HTML or PDF files."
    },
    footer = {
      "",
      "Examples:",
      "  pincite check submission.docx                 what needs a look",
      "  pincite check --all notes.md submission.docx  what passes too",
      "  pincite check --against ~/papers draft.md     index a folder first",
      "  pincite check --docx looked-at.docx submission.docx   a copy with comments",
      "",
      "More: pincite help checking, pincite help exit-codes"
    })
public final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "DRAFT", description = "Drafts to check.")
  private List<Path> drafts = new ArrayList<>();

  @Option(
      names = "--against",
      paramLabel = "FOLDER",
      description = "Bring this folder into the workspace first; may be repeated.")
  private final List<Path> against = new ArrayList<>();

  @Option(names = "--all", description = "Print the quotations that pass too.")
  private boolean all;

  @Mixin private final ReportFiles files = new ReportFiles();
  @Mixin private final ReadingMixin reading = new ReadingMixin();
  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    files.check(drafts);
    if (!against.isEmpty()) {
      IndexReport report =
          new Indexing(IndexRequest.of(against), console.progress()).run(workspace.folder());
      console.tell(report.documents() + " documents in the workspace");
    }
    List<DraftReport> reports = new ArrayList<>();
    Coverage coverage;
    try (Library library = Library.open(workspace.folder())) {
      coverage = library.coverage(List.of());
      check(library, reports);
    }
    if (!files.isJsonPrinted()) {
      CheckPrinter printer = new CheckPrinter(console, all);
      reports.forEach(printer::print);
      new StatementPrinter(console).print(coverage);
    }
    files.write(reports, console);
    boolean passed = reports.stream().allMatch(report -> report.problems().isEmpty());
    return reports.size() < drafts.size()
        ? ExitCode.FAILED
        : passed ? ExitCode.DONE : ExitCode.NOT_PASSED;
  }

  /** A draft that cannot be read keeps none of the others from being checked. */
  private void check(Library library, List<DraftReport> reports) {
    DraftChecking checking = new DraftChecking(library, console.progress("quotations"));
    try (DraftReader reader = new DraftReader(reading.options(true))) {
      for (Path draft : drafts) {
        try {
          reports.add(checking.check(draft.toString(), reader.read(draft)));
        } catch (QueryException e) {
          console.tell("pincite: " + e.getMessage());
        }
      }
    }
  }
}
