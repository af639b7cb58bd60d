package org.pincite.query.app.batch;

import java.util.List;
import org.pincite.query.app.absence.Absence;

/**
 * What became of the queries of a batch.
 *
 * @param found number of those that found statements
 * @param absences the records of those that found nothing, in order
 * @param errors one sentence for each that could not be asked, with its line and name
 */
public record BatchReport(int found, List<Absence> absences, List<String> errors) {
  public BatchReport {
    absences = List.copyOf(absences);
    errors = List.copyOf(errors);
  }
}
