package org.pincite.query.repeat;

/**
 * A part of what became of a sentence.
 *
 * @param kind what happened to it
 * @param words as printed, parted by single spaces
 */
public record Change(Kind kind, String words) {
  /** What can happen to words. */
  public enum Kind {
    /** They stand in both. */
    KEPT,
    /** They stand in the earlier only. */
    TAKEN_OUT,
    /** They stand in the later only. */
    PUT_IN
  }
}
