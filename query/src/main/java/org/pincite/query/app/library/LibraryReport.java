package org.pincite.query.app.library;

import java.util.List;
import org.pincite.query.sheet.Edit;

/**
 * What became of the items of a library.
 *
 * @param items how many it holds
 * @param matched how many of them told which document they are about
 * @param edits the fields that were taken over
 * @param unmatched a sentence for each item that was left out
 * @param kept a sentence for each field in which the document says another thing, and was believed
 */
public record LibraryReport(
    int items, int matched, List<Edit> edits, List<String> unmatched, List<String> kept) {
  public LibraryReport {
    edits = List.copyOf(edits);
    unmatched = List.copyOf(unmatched);
    kept = List.copyOf(kept);
  }
}
