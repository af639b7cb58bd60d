package org.pincite.query.check.align;

/**
 * A step of an alignment.
 *
 * @param kind what happens
 * @param word of the quotation; of words left out the one before which they belong
 * @param place in the order of the source; of a word added the one before which it stands
 */
public record Step(Kind kind, int word, int place) {
  /** What happens in a step. */
  public enum Kind {
    /** The same word. */
    SAME,
    /** Another word in its place. */
    OTHER,
    /** A word that the source lacks. */
    ADDED,
    /** A word that the quotation lacks. */
    LEFT_OUT
  }
}
