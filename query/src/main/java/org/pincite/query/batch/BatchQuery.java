package org.pincite.query.batch;

import org.jspecify.annotations.Nullable;

/**
 * A query of a batch.
 *
 * @param line of the file on which it begins, from 1
 * @param id as the file names it; empty where it does not
 * @param text what is asked; empty where nothing is
 * @param problem why it cannot be asked, in one sentence; null where it can be tried
 */
public record BatchQuery(int line, String id, String text, @Nullable String problem) {
  /** {@return what is wrong, or the query, with its line and name for a person} */
  public String place() {
    return "line " + line + (id.isEmpty() ? "" : ", query " + id);
  }
}
