package org.pincite.query.check.align;

import java.util.List;

/**
 * Words of a quotation that follow each other in a source, but for what a quotation may leave out.
 *
 * @param pairings in order, at least one
 */
public record Run(List<Pairing> pairings) {
  public Run {
    pairings = List.copyOf(pairings);
  }

  /** {@return its first place in the order of the source} */
  public int place() {
    return pairings.getFirst().place();
  }

  /** {@return the end of its places, exclusive} */
  public int end() {
    return pairings.getLast().end();
  }
}
