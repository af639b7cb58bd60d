package org.pincite.query.check;

/**
 * Words that a draft quotes.
 *
 * @param text what stands between the marks, as the draft has it: line ends, brackets and ellipses
 *     included, the marks themselves not
 * @param claim what the draft says of its source
 */
public record Quotation(String text, Claim claim) {
  /** A quotation of whose source nothing is said. */
  public Quotation(String text) {
    this(text, Claim.UNTOLD);
  }
}
