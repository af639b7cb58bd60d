package org.pincite.query.app.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.ExportRow.Remark;
import org.pincite.query.export.submission.Extent;
import org.pincite.query.export.submission.Submission;
import org.pincite.query.export.submission.SubmissionRules;
import org.pincite.query.export.submission.SubmissionWriter;

/** Holds a submission against what committees ask for. */
final class Completeness {
  private final SubmissionRequest request;
  private final Submission submission;
  private final SubmissionWriter.Written written;

  Completeness(SubmissionRequest request, Submission submission, SubmissionWriter.Written written) {
    this.request = request;
    this.submission = submission;
    this.written = written;
  }

  /** {@return a sentence for each thing that is lacking or too much} */
  List<String> amiss() {
    List<String> amiss = new ArrayList<>();
    if (submission.by().isEmpty()) {
      amiss.add("it does not say who submits it: --by NAME");
    }
    if (submission.inquiry().isEmpty()) {
      amiss.add("it does not name the inquiry: --title TITLE");
    }
    summary(amiss);
    if (submission.rules().wantsIntroduction() && submission.introduction().isEmpty()) {
      amiss.add("there is no introduction of the submitter: --introduction FILE");
    }
    words(amiss);
    return amiss;
  }

  private void summary(List<String> amiss) {
    Extent extent = written.extent();
    OptionalInt pages = submission.rules().pagesWithoutSummary();
    boolean none = submission.summary().isEmpty();
    if (none && pages.isEmpty()) {
      amiss.add("there is no executive summary: --summary FILE");
    } else if (none && extent.pages() > pages.getAsInt()) {
      amiss.add(
          "it has about "
              + Math.round(extent.pages())
              + " pages; above "
              + pages.getAsInt()
              + " a summary of one page is asked for: --summary FILE");
    } else if (pages.isPresent() && extent.summaryPages() > 1) {
      amiss.add("its summary is longer than one page, about; one is asked for");
    }
  }

  private void words(List<String> amiss) {
    SubmissionRules rules = submission.rules();
    OptionalInt most = request.words().isPresent() ? request.words() : rules.words();
    Extent extent = written.extent();
    int words = extent.words() + (request.countsNotes() ? extent.noteWords() : 0);
    if (most.isPresent() && words > most.getAsInt()) {
      amiss.add(
          "it has "
              + words
              + " words; "
              + most.getAsInt()
              + (request.words().isPresent() ? " are allowed" : " at most are recommended")
              + " (--word-limit)");
    }
  }

  /**
   * {@return sentences on what a person should look at}
   *
   * @param chosen the statements that were chosen
   */
  List<String> notes(List<ExportRow> chosen) {
    List<String> notes = new ArrayList<>();
    Set<StatementId> quoted = new HashSet<>(written.quoted());
    for (ExportRow row : chosen) {
      @Nullable Remark remark = row.remark();
      if (!quoted.contains(row.id())) {
        notes.add("not quoted, since the body has no place for it: " + row.id());
      } else if (request.body() == null && (remark == null || remark.note().isBlank())) {
        notes.add(
            "no words of yours introduce " + row.id() + "; add them: pincite basket note ID TEXT");
      }
    }
    return notes;
  }
}
