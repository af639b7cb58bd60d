package org.pincite.query.app.submission;

import java.util.List;
import org.pincite.query.export.ExportRow;
import org.pincite.query.export.submission.Extent;

/**
 * What was written.
 *
 * @param rows what it quotes, in order
 * @param extent how long it is
 * @param bytes of the file
 * @param amiss a sentence for each thing that committees ask for and it lacks or exceeds
 * @param notes sentences on what else a person should look at
 */
public record SubmissionReport(
    List<ExportRow> rows, Extent extent, long bytes, List<String> amiss, List<String> notes) {
  public SubmissionReport {
    rows = List.copyOf(rows);
    amiss = List.copyOf(amiss);
    notes = List.copyOf(notes);
  }
}
