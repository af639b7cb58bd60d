package org.pincite.query.check.align;

/**
 * Words of a quotation that are the same as words of a source: one and one, or one and several that
 * a hyphen or space parts.
 *
 * @param from first word of the quotation
 * @param to end of them, exclusive
 * @param place place in the order of the source of the first
 * @param end end of them, exclusive
 */
public record Pairing(int from, int to, int place, int end) {
  /** {@return whether it is one word on either side} */
  public boolean isPlain() {
    return to - from == 1 && end - place == 1;
  }
}
