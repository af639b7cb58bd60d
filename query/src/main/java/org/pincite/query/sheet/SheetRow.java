package org.pincite.query.sheet;

import java.util.List;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;

/**
 * A document as a row of a sheet.
 *
 * @param sha256 the hash of its source, by which the row is known when it comes back
 * @param file where the source lies
 * @param metadata what is shown of it
 * @param needs the fields that a citation of it needs and that are not shown
 */
public record SheetRow(String sha256, String file, Metadata metadata, List<MetadataField> needs) {
  public SheetRow {
    needs = List.copyOf(needs);
  }
}
