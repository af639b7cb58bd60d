package org.pincite.query.draft;

import java.util.List;
import org.pincite.query.check.Claim;

/**
 * What a draft says of a quotation's source.
 *
 * @param claim as far as it is understood
 * @param words where it says so: the note, the bracket or the sentence; empty if nowhere
 * @param absent numbers of papers that it names and the corpus does not hold
 */
public record Cited(Claim claim, String words, List<String> absent) {
  /** Nothing is said. */
  public static final Cited NOTHING = new Cited(Claim.UNTOLD, "", List.of());

  public Cited {
    absent = List.copyOf(absent);
  }
}
