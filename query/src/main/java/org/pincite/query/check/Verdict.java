package org.pincite.query.check;

import java.util.Locale;

/** What is made of a quotation, the best first; where several fit, the last of them is given. */
public enum Verdict {
  /** The words, figures and marks of the source, but for the way white space falls. */
  EXACT(true),
  /**
   * The words of the source; quotation marks, dashes, hyphens at a line's end, ligatures or the
   * punctuation at either end are otherwise.
   */
  TYPOGRAPHY(true),
  /**
   * Words are left out where the quotation says so, and the rest stands in one passage in order.
   */
  ELIDED(true),
  /** Square brackets hold what the draft put in, and what they stand for is no more than that. */
  BRACKETED(true),
  /** A person must look: neither good nor wrong by what a program can know. */
  CHECK(false),
  /** Words differ from those of the source. */
  ALTERED(false),
  /** Words from several places are joined as if they followed each other. */
  STITCHED(false),
  /** The words stand in the corpus, but not where the draft says. */
  MISATTRIBUTED(false),
  /** The words stand there, but are another's whom the document quotes or prints again. */
  QUOTED_IN(false),
  /** No document of the corpus has these words or words near them. */
  NOT_FOUND(false);

  private final boolean passes;

  Verdict(boolean passes) {
    this.passes = passes;
  }

  /** {@return whether the quotation can stand as it is} */
  public boolean passes() {
    return passes;
  }

  /** {@return its name for users and files, e.g. {@code quoted-in}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
