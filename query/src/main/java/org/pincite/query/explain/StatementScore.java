package org.pincite.query.explain;

/**
 * What a statement's place by relevance comes from.
 *
 * @param paragraph how well its paragraph matches: the sum over what was asked for, by BM25
 * @param kind 1 for paragraphs, list items and quotations; less for what states little
 * @param own the weight of what the sentence holds of what was found in the paragraph, each thing
 *     once; a thing's weight is its inverse document frequency
 * @param found the weight of all that was found in the paragraph, each thing once; 0 where nothing
 *     stands at a place
 */
public record StatementScore(double paragraph, double kind, double own, double found) {
  /** What a sentence has of its paragraph's score by standing in it, whatever it holds itself. */
  public static final double SHARE_OF_PARAGRAPH = 0.5;

  /**
   * The kind of headings, captions, cells, notes and asides: short, scoring high, saying little.
   */
  public static final double MARGIN = 0.5;

  /** {@return the share that the sentence holds of what was found in the paragraph, 0 to 1} */
  public double ownShare() {
    return found == 0 ? 1 : own / found;
  }

  /** {@return the share that the sentence has of its paragraph's score, above 0, at most 1} */
  public double share() {
    return SHARE_OF_PARAGRAPH + (1 - SHARE_OF_PARAGRAPH) * ownShare();
  }

  /** {@return the score that statements are ordered by} */
  public double value() {
    return paragraph * kind * share();
  }
}
