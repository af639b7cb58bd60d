package org.pincite.query.app.basket;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.statement.StatementId;
import org.pincite.query.app.Statement;
import org.pincite.query.basket.BasketItem;

/**
 * What has become of a statement in a basket.
 *
 * @param item as it was put there
 * @param found the statement as it is now, null where its words are not to be had any more
 * @param newer what lies now where its document lay, null where that still lies somewhere or
 *     nothing took its place
 * @param lies whether a file with its document's very bytes is in the workspace
 */
public record ItemState(
    BasketItem item, @Nullable Statement found, @Nullable Newer newer, boolean lies) {
  /**
   * Another document where an item's document lay.
   *
   * @param file its path
   * @param sameWords the statement in it that has the item's letters and digits, null for none
   */
  public record Newer(String file, @Nullable StatementId sameWords) {}

  /** {@return what a person must know about it; empty where all is as it was} */
  public String problem() {
    if (newer != null) {
      StatementId same = newer.sameWords();
      return "newer: the version cited is "
          + (found == null ? "gone" : "kept")
          + "; another lies at "
          + newer.file()
          + (same == null
              ? ", and it does not have these words"
              : " and has these words as " + same);
    }
    if (!lies) {
      return "gone: its document, "
          + item.kept().file()
          + ", is no longer in the workspace"
          + (found == null ? "" : "; the version cited is kept");
    }
    if (found == null) {
      return "lost: its document, as it is read now, does not hold these words";
    }
    return found.relocated() ? "moved: its words are now cut differently or stand elsewhere" : "";
  }

  /** {@return the problem in one word, {@code here} where there is none} */
  public String word() {
    String problem = problem();
    return problem.isEmpty() ? "here" : problem.substring(0, problem.indexOf(':'));
  }
}
