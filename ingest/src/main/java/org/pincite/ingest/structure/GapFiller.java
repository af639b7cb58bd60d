package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.structure.NumberToken.Form;

/**
 * Finds the numbers that a run leaps over in blocks that seldom are numbered: boxed examples that
 * look like cells of a table, displayed quotations.
 */
final class GapFiller {
  private GapFiller() {}

  /** {@return the run, with the missing numbers that stand between its items} */
  static Run filled(Run run, List<DraftBlock> blocks) {
    if (run.form() != Form.DECIMAL) {
      return run;
    }
    List<Candidate> items = new ArrayList<>();
    for (Candidate item : run.items()) {
      if (!items.isEmpty()) {
        fill(items, item, blocks);
      }
      items.add(item);
    }
    return new Run(items, run.score());
  }

  private static void fill(List<Candidate> items, Candidate next, List<DraftBlock> blocks) {
    int expected = items.getLast().token().last() + 1;
    for (int i = items.getLast().block() + 1; i < next.block(); i++) {
      DraftBlock block = blocks.get(i);
      Optional<NumberToken> token =
          seldomNumbered(block.kind()) ? NumberReader.read(block) : Optional.empty();
      if (token.isPresent()
          && token.get().form() == Form.DECIMAL
          && token.get().last() == expected
          && expected < next.token().last()) {
        items.add(new Candidate(i, token.get(), 0, true, -1, block.page()));
        expected++;
      }
    }
  }

  private static boolean seldomNumbered(BlockKind kind) {
    return switch (kind) {
      case CELL, ASIDE, QUOTATION, CAPTION -> true;
      case HEADING, PARAGRAPH, LIST_ITEM, NOTE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }
}
