package org.pincite.query.rank;

/**
 * Parameters of BM25.
 *
 * @param k1 how soon more of a word counts for less
 * @param b how much long passages are held against them, from 0 to 1
 */
public record Bm25(float k1, float b) {
  /** What searches rank by, Lucene's defaults. */
  public static final Bm25 DEFAULT = new Bm25(1.2f, 0.75f);

  /** What Anserini's published figures are made with. */
  public static final Bm25 ANSERINI = new Bm25(0.9f, 0.4f);

  public Bm25 {
    if (!(k1 >= 0) || !(b >= 0 && b <= 1)) {
      throw new IllegalArgumentException("no parameters of BM25: k1 " + k1 + ", b " + b);
    }
  }
}
