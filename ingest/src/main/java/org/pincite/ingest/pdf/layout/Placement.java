package org.pincite.ingest.pdf.layout;

import java.util.List;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/** Puts blocks that were made apart from the body in their place among its blocks. */
final class Placement {
  private Placement() {}

  /** Puts each before the block beside which it begins. */
  static void beside(List<Block> body, List<Block> apart) {
    for (Block block : apart) {
      int index = 0;
      while (index < body.size() && isBefore(body.get(index), block)) {
        index++;
      }
      body.add(index, block);
    }
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
