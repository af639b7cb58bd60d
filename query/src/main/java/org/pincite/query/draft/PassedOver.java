package org.pincite.query.draft;

/**
 * Words between marks that are not checked.
 *
 * @param quoted the words
 * @param reason why
 */
public record PassedOver(Quoted quoted, Reason reason) {
  /** Why words between marks are not checked. */
  public enum Reason {
    /** Fewer than four words, and no citation of a source behind them. */
    TOO_SHORT,
    /** The title of a work that is cited. */
    TITLE,
    /** Nothing closes the mark. */
    UNCLOSED;

    /** {@return its name for users and files, e.g. {@code too-short}} */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
