package org.pincite.query.export.submission;

import org.pincite.query.cite.CitedPlace;
import org.pincite.query.export.ExportRow;

/**
 * A statement to be quoted.
 *
 * @param row all that is known of it
 * @param omitsNote whether the printed words bear the mark of a note that the quotation leaves out
 */
public record Quotation(ExportRow row, boolean omitsNote) {
  /**
   * What a line of the text holds, about, in UTF-16 units; longer quotations than three lines are
   * displayed.
   */
  private static final int LINE = 85;

  /** {@return the exact characters} */
  public String text() {
    return row.quote().exact();
  }

  /** {@return whether it is displayed, since it takes more than three lines} */
  public boolean isLong() {
    return text().length() > 3 * LINE;
  }

  /** {@return its place, to be cited} */
  CitedPlace place() {
    ExportRow.Source source = row.source();
    return CitedPlace.of(
        source.sha256(),
        source.work(),
        source.document(),
        row.citation().pinpoint(),
        source.fileName().isEmpty() ? null : source.fileName());
  }
}
