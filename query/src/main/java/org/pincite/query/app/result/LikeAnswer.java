package org.pincite.query.app.result;

import java.util.List;
import org.pincite.query.app.Coverage;
import org.pincite.query.app.Statement;

/**
 * Statements like another.
 *
 * @param telling the words that it was compared by, the rarest first
 * @param hits the most alike first
 * @param coverage what was searched and what was not
 */
public record LikeAnswer(List<String> telling, List<Alike> hits, Coverage coverage) {
  /**
   * A statement that is like it.
   *
   * @param statement the statement; its matches are the words it shares
   * @param likeness what it shares of the telling words, by rarity, above 0, at most 1
   * @param shared those it shares, the rarest first
   */
  public record Alike(Statement statement, double likeness, List<String> shared) {
    public Alike {
      shared = List.copyOf(shared);
    }
  }

  public LikeAnswer {
    telling = List.copyOf(telling);
    hits = List.copyOf(hits);
  }
}
