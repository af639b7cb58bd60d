package org.pincite.ingest.pdf.layout;

import java.util.List;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/** Puts blocks that were made apart from the body in their place among its blocks. */
final class Placement {
  private Placement() {}

  /** Puts each before the block beside which it begins. */
  static void beside(List<Block> body, List<Block> apart) {
    apart.forEach(block -> body.add(beside(body, block), block));
  }

  private static int beside(List<Block> body, Block apart) {
    int index = 0;
    while (index < body.size() && isBefore(body.get(index), apart)) {
      index++;
    }
    return index;
  }

  /** Puts each behind the block whose line stands next above it in its column. */
  static void behind(List<Block> body, List<Block> apart) {
    for (Block block : apart) {
      int index = -1;
      double nearest = -1;
      for (int i = 0; i < body.size(); i++) {
        double above = stands(body.get(i), block.startPage()) ? lastAbove(body.get(i), block) : -1;
        index = above > nearest ? i + 1 : index;
        nearest = Math.max(nearest, above);
      }
      body.add(index < 0 ? beside(body, block) : index, block);
    }
  }

  private static boolean stands(Block block, LaidPage page) {
    return block.startPage().index() <= page.index() && block.endPage().index() >= page.index();
  }

  /** {@return the lowest base line of a block above another in its column, or -1} */
  private static double lastAbove(Block block, Block apart) {
    TextLine first = apart.first();
    return block.linesOn(apart.startPage()).stream()
        .filter(line -> line.baseline() < first.baseline() && line.overlapsAcross(first))
        .mapToDouble(TextLine::baseline)
        .max()
        .orElse(-1);
  }

  /** Puts each behind the last block of its page that stands above it. */
  static void below(List<Block> body, List<Block> apart) {
    for (Block block : apart) {
      LaidPage page = block.startPage();
      int index = 0;
      for (int i = 0; i < body.size() && body.get(i).startPage().index() <= page.index(); i++) {
        boolean earlier = body.get(i).startPage() != page;
        index = earlier || isBefore(body.get(i), block) ? i + 1 : index;
      }
      body.add(index, block);
    }
  }

  private static boolean isBefore(Block block, Block apart) {
    int page = apart.startPage().index();
    if (block.startPage().index() != page) {
      return block.startPage().index() < page;
    }
    TextLine last = block.last();
    boolean runsOn = block.endPage().index() > page;
    return !runsOn && last.baseline() < apart.first().baseline() - 0.5 * apart.first().size();
  }
}
