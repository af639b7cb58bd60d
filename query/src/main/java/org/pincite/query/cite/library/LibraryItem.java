package org.pincite.query.cite.library;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.csl.CslItem;

/**
 * A source in a reference manager's library.
 *
 * @param item what it is; its id is the key by which papers cite it
 * @param files names of the files attached to it, without folders
 * @param sha256 hash of the file it describes, null where the library does not say
 */
public record LibraryItem(CslItem item, List<String> files, @Nullable String sha256) {
  public LibraryItem {
    files = List.copyOf(files);
  }

  /** {@return what it states of a document, as far as our fields have a place for it} */
  public Map<MetadataField, List<String>> fields() {
    return ItemFields.of(item);
  }
}
