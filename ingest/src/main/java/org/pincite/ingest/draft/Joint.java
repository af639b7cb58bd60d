package org.pincite.ingest.draft;

/** How a line goes on in the next line of its block. */
public enum Joint {
  /** With a space. */
  SPACE,
  /** Without anything: a word goes on ({@code well-⏎paid}, a broken URL). */
  NONE,
  /** Without the hyphen (or soft hyphen) that ends the line: {@code scru-⏎tiny}. */
  HYPHEN
}
