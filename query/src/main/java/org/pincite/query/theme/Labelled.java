package org.pincite.query.theme;

import java.util.Comparator;
import org.pincite.query.Hit;
import org.pincite.query.question.QueryException;

/**
 * A statement on a theme.
 *
 * @param theme its name
 * @param hit the statement, with the words that led to the label as its matches
 * @param strength from 0 to 1, how much the statement has to do with the theme and how much it
 *     asserts; for ordering, not a probability
 */
public record Labelled(String theme, Hit hit, double strength) {
  /** The strongest first; ties in the order of SHA-256 and place. */
  public static final Comparator<Labelled> STRONGEST_FIRST =
      Comparator.comparingDouble(Labelled::strength)
          .reversed()
          .thenComparing(labelled -> labelled.hit().sha256())
          .thenComparing(labelled -> labelled.hit().span());

  public Labelled {
    if (!(strength >= 0 && strength <= 1)) {
      throw new QueryException("a strength lies between 0 and 1, not at " + strength);
    }
  }
}
