package org.pincite.ingest.html;

import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;

/**
 * A block as written, with what tells content from furniture.
 *
 * @param block the block
 * @param words how many words it has
 * @param links what of it is links
 * @param inside whether it stands in the main content
 * @param depth elements around it
 */
record Written(DraftBlock block, int words, Links links, boolean inside, int depth) {
  /** Words outside links from which a text is prose. */
  private static final int PROSE_WORDS = 20;

  private static final Pattern SENTENCE = Pattern.compile(".*[.!?;:][”’\"')\\]]*", Pattern.DOTALL);

  /**
   * The links in a block.
   *
   * @param count how many
   * @param share the share of its letters that stand in them
   */
  record Links(int count, double share) {
    static final Links NONE = new Links(0, 0);
  }

  double linkShare() {
    return links.share;
  }

  /** {@return whether it is a text to be read rather than a label or link} */
  boolean isProse() {
    return linkShare() < 0.5
        && (words >= PROSE_WORDS || (words >= 8 && SENTENCE.matcher(text()).matches()));
  }

  /** {@return whether nearly all of it is a link} */
  boolean isLink() {
    return linkShare() >= 0.8 && words <= 16;
  }

  boolean isFurniture() {
    return block.kind() == BlockKind.FURNITURE;
  }

  String text() {
    return block.rawText().strip();
  }

  void makeFurniture() {
    block.kind(BlockKind.FURNITURE).level(0);
  }
}
