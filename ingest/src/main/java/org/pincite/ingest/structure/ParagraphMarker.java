package org.pincite.ingest.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;

/**
 * Says for every block which numbered paragraph it belongs to. What follows a number belongs to it:
 * lettered parts, quotations, lists, boxes, tables and the text behind them, over page breaks,
 * until the next number or a heading. Text between a heading and the next number has none, and is
 * cited by its page, unless the heading is that of a box, table or figure.
 */
final class ParagraphMarker {
  private static final Pattern BOX_HEADING =
      Pattern.compile(
          "\\s*(?:box|table|figure|chart|graph|map|case study|example)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<DraftBlock> blocks;
  private final Map<Integer, String> own = new HashMap<>();

  ParagraphMarker(List<DraftBlock> blocks) {
    this.blocks = blocks;
  }

  /** Notes that a block begins the paragraph of that number; null for one that has none. */
  void begins(int block, @Nullable String paragraph) {
    own.put(block, paragraph == null ? "" : paragraph);
  }

  /** Marks all blocks. */
  void mark() {
    @Nullable String paragraph = null;
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      @Nullable String begun = own.get(i);
      if (begun != null) {
        paragraph = begun.isEmpty() ? null : begun;
      } else if (block.kind() == BlockKind.HEADING
          && !BOX_HEADING.matcher(block.rawText()).matches()) {
        paragraph = null;
      }
      if (belongs(block.kind())) {
        block.paragraph(paragraph);
      }
    }
  }

  private static boolean belongs(BlockKind kind) {
    return switch (kind) {
      case PARAGRAPH, LIST_ITEM, QUOTATION, CELL, CAPTION, ASIDE, FIGURE -> true;
      case HEADING, NOTE, CONTENTS, FURNITURE -> false;
    };
  }

  /** {@return the body paragraph that a list item points to, in its own or the next blocks} */
  Optional<String> pointer(int block, int next) {
    for (int i = block; i < next && i < blocks.size(); i++) {
      DraftBlock at = blocks.get(i);
      if (i > block && at.kind() == BlockKind.HEADING) {
        break;
      }
      Optional<String> pointer = at.kind().isBody() ? Pointers.at(at.rawText()) : Optional.empty();
      if (pointer.isPresent()) {
        return pointer;
      }
    }
    return Optional.empty();
  }
}
