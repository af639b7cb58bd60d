package org.pincite.query.draft.source;

/** The citations before one that points back. */
public interface Earlier {
  /** {@return the citation right before, which {@code ibid} means} */
  Reference previous();

  /** {@return the citation in the note of a mark, which {@code (n 3)} means} */
  Reference note(String mark);
}
