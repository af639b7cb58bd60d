package org.pincite.query;

/** What must satisfy a question. */
public enum Scope {
  /** A paragraph; found are those of its sentences that hold what satisfies the question. */
  PARAGRAPH,
  /** A sentence by itself. */
  SENTENCE
}
