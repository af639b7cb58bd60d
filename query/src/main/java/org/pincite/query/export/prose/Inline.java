package org.pincite.query.export.prose;

import org.pincite.corpus.statement.StatementId;

/** A piece of a block of prose. */
public sealed interface Inline {
  /** Words in one type; never empty. */
  record Words(String text, boolean bold, boolean italic) implements Inline {
    /** Words without emphasis. */
    public Words(String text) {
      this(text, false, false);
    }
  }

  /** The place of a quotation. */
  record Quoted(StatementId id) implements Inline {}
}
