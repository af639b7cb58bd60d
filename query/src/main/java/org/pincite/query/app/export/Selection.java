package org.pincite.query.app.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.query.app.Coverage;
import org.pincite.query.export.ExportRow;

/**
 * What is to be exported, and how it came about.
 *
 * @param title what it is, for a person
 * @param question what was asked, null where nothing was
 * @param settings how, each as an option is written
 * @param rows the statements
 * @param missing a sentence for each that was chosen and cannot be exported
 * @param coverage what was searched and what was not, null where nothing was searched
 */
public record Selection(
    String title,
    @Nullable String question,
    List<String> settings,
    List<ExportRow> rows,
    List<String> missing,
    @Nullable Coverage coverage) {
  public Selection {
    settings = List.copyOf(settings);
    rows = List.copyOf(rows);
    missing = List.copyOf(missing);
  }
}
