package org.pincite.query.rank;

/** How passages are put in order. */
public enum Ranking {
  /** By their words: BM25. */
  BM25,
  /** By their meaning: the cosine of their vectors with the question's. */
  DENSE,
  /** By both, half and half. */
  HYBRID
}
