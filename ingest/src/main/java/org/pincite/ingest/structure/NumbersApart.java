package org.pincite.ingest.structure;

import java.util.List;
import java.util.Optional;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;

/**
 * Joins a number that became a block of its own to the paragraph it numbers, where a number next to
 * it stands near: the end of a year in a margin numbers nothing.
 */
final class NumbersApart {
  /** Blocks within which a number before or behind it must stand. */
  private static final int REACH = 40;

  private NumbersApart() {}

  /** Takes blocks that are nothing but a number away, and numbers the blocks behind them. */
  static void join(List<DraftBlock> blocks) {
    List<Optional<NumberToken>> tokens = blocks.stream().map(NumbersApart::token).toList();
    int kept = 0;
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      DraftBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
      Optional<NumberToken> number = lone(block);
      if (number.isPresent() && next != block && takes(next) && hasNeighbour(tokens, i)) {
        next.number(number.get().number(), number.get().printed());
      } else {
        blocks.set(kept++, block);
      }
    }
    blocks.subList(kept, blocks.size()).clear();
  }

  private static Optional<NumberToken> token(DraftBlock block) {
    return Candidates.mayBeNumbered(block.kind()) ? NumberReader.read(block) : Optional.empty();
  }

  /** Whether one that counts on from the number, or from which it counts on, stands near. */
  private static boolean hasNeighbour(List<Optional<NumberToken>> tokens, int index) {
    NumberToken number = tokens.get(index).orElseThrow();
    int from = Math.max(0, index - REACH);
    int end = Math.min(tokens.size(), index + REACH + 1);
    return tokens.subList(from, end).stream()
        .flatMap(Optional::stream)
        .anyMatch(other -> next(other, number) || next(number, other));
  }

  private static boolean next(NumberToken left, NumberToken right) {
    if (left.form() != right.form() || left.shape() != right.shape()) {
      return false;
    }
    if (left.form() == NumberToken.Form.LETTER) {
      return SubLists.follows(left, right);
    }
    int depth = left.parts().size();
    return depth == right.parts().size()
        ? left.parts().subList(0, depth - 1).equals(right.parts().subList(0, depth - 1))
            && right.last() == left.last() + 1
        : depth > 1 && right.last() == 1;
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
