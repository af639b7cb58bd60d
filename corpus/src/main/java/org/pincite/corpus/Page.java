package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A page of a paged document.
 *
 * @param index from 1, as links into a PDF count
 * @param label the printed page number ("iv", "12"), null where the page shows none and the file
 *     states none
 * @param width in points as displayed, 0 where the format has no sizes
 * @param height in points as displayed, 0 where the format has no sizes
 */
public record Page(int index, @Nullable String label, double width, double height) {
  public Page {
    if (index < 1) {
      throw new CorpusException("pages count from 1, not from " + index);
    }
    if (label != null && label.isBlank()) {
      throw new CorpusException("a page label is null or shows something");
    }
  }
}
