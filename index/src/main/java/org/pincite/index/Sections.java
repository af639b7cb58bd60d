package org.pincite.index;

import java.util.List;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;

/**
 * Tells which blocks begin a section. A heading does, with its level; but a heading right below a
 * higher one goes on with that one's section, so that no section is a heading and nothing else. The
 * first searched block of a document begins one too. Blocks that are not searched count for
 * nothing.
 */
final class Sections {
  /** The highest level: that of a chapter or title. */
  private static final int HIGHEST = 1;

  /** Lower ones count as this. */
  private static final int LOWEST = 9;

  private Sections() {}

  /** {@return for each block the level of the section that it begins, 0 where it begins none} */
  static int[] begun(List<Block> blocks) {
    int[] levels = new int[blocks.size()];
    boolean first = true;
    int above = 0;
    for (int i = 0; i < levels.length; i++) {
      Block block = blocks.get(i);
      if (block.kind().isSearched()) {
        int level = level(block);
        if (first || (level > 0 && (above == 0 || level <= above))) {
          levels[i] = Math.max(HIGHEST, level);
        }
        above = level;
        first = false;
      }
    }
    return levels;
  }

  private static int level(Block block) {
    return block.kind() == BlockKind.HEADING ? Math.clamp(block.level(), HIGHEST, LOWEST) : 0;
  }
}
