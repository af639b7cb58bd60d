package org.pincite.query.cli.export;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.Library;
import org.pincite.query.app.export.Selection;
import org.pincite.query.app.receipt.ReceiptKeeper;
import org.pincite.query.app.submission.SubmissionReport;
import org.pincite.query.app.submission.Submitting;
import org.pincite.query.cli.console.Console;
import org.pincite.query.export.ExportContext;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.submission.Extent;
import org.pincite.query.question.QueryException;

/** Writes a submission with its receipt, and tells what it holds and lacks. */
final class SubmissionExport {
  private static final double THOUSAND = 1000;

  private final Console console;
  private final Library library;
  private final ReceiptKeeper receipts;

  SubmissionExport(Console console, Library library, ReceiptKeeper receipts) {
    this.console = console;
    this.library = library;
    this.receipts = receipts;
  }

  /** {@return whether it lacks nothing that committees ask for} */
  boolean write(
      SubmissionOptions options, Selection chosen, ExportContext context, @Nullable Path out) {
    if (out == null || !out.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw new QueryException("a submission is a DOCX file: say --out FILE.docx");
    }
    SubmissionReport report = new Submitting(library).write(options.request(), chosen.rows(), out);
    receipts
        .keep(out, "docx", report.rows(), context.with("--submission " + options.house()))
        .forEach(note -> console.tell("note: " + note));
    report.notes().forEach(note -> console.tell("note: " + note));
    report.rows().forEach(this::gaps);
    report.amiss().forEach(sentence -> console.tell("amiss: " + sentence));
    console.tell(words(report) + " in " + out + ", receipt beside it");
    return report.amiss().isEmpty();
  }

  private void gaps(ExportRow row) {
    if (!row.citation().gaps().isEmpty()) {
      console.tell(
          "note: the citation of "
              + row.id()
              + " lacks what the document does not show: "
              + String.join("; ", row.citation().gaps()));
    }
  }

  private static String words(SubmissionReport report) {
    Extent extent = report.extent();
    return String.format(
        Locale.ROOT,
        "%d words, and %d more in %d notes%s; about %.1f pages, %.0f kB,",
        extent.words(),
        extent.noteWords(),
        extent.notes(),
        extent.annexWords() == 0 ? "" : ", " + extent.annexWords() + " in the annex",
        extent.pages(),
        report.bytes() / THOUSAND);
  }
}
