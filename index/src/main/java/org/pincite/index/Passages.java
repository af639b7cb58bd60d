package org.pincite.index;

import java.util.List;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;

/** Which blocks say enough by themselves to be found by their meaning. */
public final class Passages {
  /** A block of fewer words than these means little without what stands around it. */
  private static final int FEWEST_WORDS = 3;

  private Passages() {}

  /** {@return the texts of a document that are to have vectors, in reading order} */
  public static List<String> of(Document document) {
    return document.blocks().stream()
        .filter(block -> isPassage(document, block))
        .map(block -> document.quote(block.span()))
        .toList();
  }

  static boolean isPassage(BlockKind kind, int words) {
    return words >= FEWEST_WORDS
        && switch (kind) {
          case PARAGRAPH, LIST_ITEM, QUOTATION, NOTE, ASIDE, CAPTION -> true;
          case HEADING, CELL, CONTENTS, FIGURE, FURNITURE -> false;
        };
  }

  private static boolean isPassage(Document document, Block block) {
    return isPassage(block.kind(), FEWEST_WORDS)
        && isPassage(block.kind(), WordBreaker.words(document.quote(block.span())).size());
  }
}
