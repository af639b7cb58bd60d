package org.pincite.ingest.structure;

import java.util.List;
import java.util.Optional;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;

/** Joins a number that became a block of its own to the paragraph it numbers. */
final class NumbersApart {
  private NumbersApart() {}

  /** Takes blocks that are nothing but a number away, and numbers the blocks behind them. */
  static void join(List<DraftBlock> blocks) {
    int kept = 0;
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      DraftBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
      Optional<NumberToken> number = lone(block);
      if (number.isPresent() && next != block && takes(next)) {
        next.number(number.get().number(), number.get().printed());
      } else {
        blocks.set(kept++, block);
      }
    }
    blocks.subList(kept, blocks.size()).clear();
  }

  private static Optional<NumberToken> lone(DraftBlock block) {
    if ((block.kind() != BlockKind.PARAGRAPH && block.kind() != BlockKind.LIST_ITEM)
        || block.number() != null
        || block.lines().size() != 1) {
      return Optional.empty();
    }
    String line = block.lines().getFirst().text();
    return NumberReader.read(line)
        .filter(token -> token.shape() != NumberToken.Shape.BARE || token.parts().size() > 1)
        .filter(token -> token.end() == line.length());
  }

  private static boolean takes(DraftBlock block) {
    return (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM)
        && block.number() == null
        && block.printedNumber() == null
        && NumberReader.read(block).isEmpty()
        && Candidates.isProse(block);
  }
}
