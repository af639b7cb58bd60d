package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;

/** Makes blocks of the body lines of all pages. */
final class Paragraphs {
  private final LineBreaks breaks;
  private final List<Block> blocks = new ArrayList<>();

  private Paragraphs(LineBreaks breaks) {
    this.breaks = breaks;
  }

  static List<Block> make(List<LaidPage> pages, LineBreaks breaks) {
    Paragraphs paragraphs = new Paragraphs(breaks);
    pages.forEach(page -> paragraphs.add(page, TextLine.Role.BODY));
    Paragraphs sides = new Paragraphs(breaks);
    pages.forEach(page -> sides.add(page, TextLine.Role.SIDE));
    Sides.place(paragraphs.blocks, sides.blocks);
    return paragraphs.blocks;
  }

  private void add(LaidPage page, TextLine.Role role) {
    List<TextLine> lines = page.withRole(role);
    @Nullable Block open = null;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (i == 0 && role == TextLine.Role.BODY) {
        open = lastOfPageBefore(page, line);
      }
      if (open == null
          || begins(open, page, line, i + 1 < lines.size() ? lines.get(i + 1) : null)) {
        open = new Block(BlockKind.PARAGRAPH);
        blocks.add(open);
      }
      open.add(line, page);
    }
  }

  private boolean begins(Block open, LaidPage page, TextLine line, @Nullable TextLine after) {
    if (open.endPage() != page) {
      return false;
    }
    List<TextLine> own =
        open.lines.stream().filter(p -> p.page() == page).map(Block.Placed::line).toList();
    return breaks.breaks(own, line, after);
  }

  /** {@return the block of the page before that the line goes on with, or null} */
  private @Nullable Block lastOfPageBefore(LaidPage page, TextLine line) {
    if (line.cell != null) {
      return null;
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.endPage().index() < page.index() - 1) {
        return null;
      }
      if (block.last().cell == null) {
        List<TextLine> own =
            block.lines.stream()
                .filter(p -> p.page() == block.endPage())
                .map(Block.Placed::line)
                .toList();
        return breaks.continues(own, line) ? block : null;
      }
    }
    return null;
  }
}
