package org.pincite.query.cli.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.query.cli.console.Console;
import org.pincite.query.draft.report.DraftReport;
import org.pincite.query.export.draft.CommentedDraft;
import org.pincite.query.export.draft.HtmlReport;
import org.pincite.query.export.draft.JsonReport;
import org.pincite.query.question.QueryException;
import picocli.CommandLine.Option;

/** Files that a report on drafts goes to. */
final class ReportFiles {
  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write all that was found as JSON; - prints it in the place of the report.")
  private @Nullable Path json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the report as a web page in one file.")
  private @Nullable Path html;

  @Option(
      names = "--docx",
      paramLabel = "FILE",
      description = "Write a copy of a Word draft with a comment at each problem.")
  private @Nullable Path docx;

  /** {@return whether JSON is printed, and nothing else} */
  boolean isJsonPrinted() {
    return json != null && json.toString().equals("-");
  }

  /**
   * Refuses what cannot be written, before any work is done.
   *
   * @throws QueryException if comments are asked for in what is no single Word draft
   */
  void check(List<Path> drafts) {
    if (docx == null) {
      return;
    }
    if (drafts.size() > 1) {
      throw new QueryException("--docx takes one draft, not " + drafts.size());
    }
    if (!drafts.getFirst().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".docx")) {
      throw new QueryException(
          "comments can be written into Word drafts (.docx) only, not into " + drafts.getFirst());
    }
    if (docx.toAbsolutePath().normalize().equals(drafts.getFirst().toAbsolutePath().normalize())) {
      throw new QueryException("--docx names the draft itself, which is never written to");
    }
  }

  /** Writes what was asked for. */
  void write(List<DraftReport> reports, Console console) {
    Path jsonFile = json;
    if (isJsonPrinted()) {
      console.json(JsonReport.of(reports));
    } else if (jsonFile != null) {
      AtomicFile.write(jsonFile, JsonReport.bytes(reports));
      console.tell("written to " + jsonFile);
    }
    Path htmlFile = html;
    if (htmlFile != null) {
      AtomicFile.write(htmlFile, HtmlReport.of(reports).getBytes(StandardCharsets.UTF_8));
      console.tell("written to " + htmlFile);
    }
    Path docxFile = docx;
    if (docxFile != null && !reports.isEmpty()) {
      int comments = CommentedDraft.write(reports.getFirst(), docxFile);
      console.tell("written to " + docxFile + ", with " + comments + " comments");
    }
  }
}
