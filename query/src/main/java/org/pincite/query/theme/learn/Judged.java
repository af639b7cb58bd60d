package org.pincite.query.theme.learn;

import java.util.List;

/**
 * What a head that has not seen a sentence says of it.
 *
 * @param sample the sentence
 * @param probability how likely it is on the theme, from 0 to 1; from a half on it is taken to be
 * @param nearest the examples and counterexamples that speak most for what is said, the most first
 */
public record Judged(Sample sample, double probability, List<Sample> nearest) {
  private static final double LIKELY = 0.5;

  public Judged {
    nearest = List.copyOf(nearest);
  }

  /** {@return whether it is taken to be on the theme} */
  public boolean isFound() {
    return probability >= LIKELY;
  }

  /** {@return whether that is so} */
  public boolean isRight() {
    return isFound() == sample.isOnTheme();
  }
}
