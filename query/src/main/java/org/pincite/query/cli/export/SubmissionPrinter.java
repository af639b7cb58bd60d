package org.pincite.query.cli.export;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.pincite.query.app.submission.SubmissionReport;
import org.pincite.query.cli.console.Console;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.submission.Extent;

/** Tells what a submission holds and lacks. */
final class SubmissionPrinter {
  private static final double THOUSAND = 1000;

  private final Console console;

  SubmissionPrinter(Console console) {
    this.console = console;
  }

  void print(SubmissionReport report, Path out) {
    Set<String> gaps = new LinkedHashSet<>();
    for (ExportRow row : report.rows()) {
      if (!row.citation().gaps().isEmpty()) {
        gaps.add(
            "the citation of "
                + row.id()
                + " lacks what the document does not show: "
                + String.join("; ", row.citation().gaps()));
      }
    }
    report.notes().forEach(note -> console.tell("note: " + note));
    gaps.forEach(gap -> console.tell("note: " + gap));
    report.amiss().forEach(sentence -> console.tell("amiss: " + sentence));
    Extent extent = report.extent();
    console.tell(
        String.format(
            Locale.ROOT,
            "%d words, and %d in %d notes%s; about %d pages, %.0f kB: %s",
            extent.words(),
            extent.noteWords(),
            extent.notes(),
            extent.annexWords() == 0 ? "" : ", " + extent.annexWords() + " in the annex",
            Math.max(1, Math.round(extent.pages())),
            report.bytes() / THOUSAND,
            out));
  }
}
