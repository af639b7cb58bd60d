package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/** Makes blocks of the body lines of all pages. */
final class Paragraphs {
  /** Blocks that a table or box in the middle of a paragraph may hold. */
  private static final int LOOK_BACK = 40;

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
    Placement.beside(paragraphs.blocks, sides.blocks);
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
        open = role == TextLine.Role.BODY ? interrupted(page, line) : null;
        if (open == null) {
          open = new Block(BlockKind.PARAGRAPH);
          blocks.add(open);
        }
      }
      open.add(line, page);
    }
  }

  private boolean begins(Block open, LaidPage page, TextLine line, @Nullable TextLine after) {
    if (open.endPage() != page) {
      return false;
    }
    return breaks.breaks(open.linesOn(page), line, after);
  }

  /** {@return the block of the page before that the line goes on with, or null} */
  private @Nullable Block lastOfPageBefore(LaidPage page, TextLine line) {
    if (line.cell() != null) {
      return null;
    }
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (block.endPage().index() < page.index() - 1) {
        return null;
      }
      if (block.last().cell() == null) {
        return breaks.continues(block.linesOn(block.endPage()), line) ? block : null;
      }
    }
    return null;
  }

  /**
   * {@return the block in mid-sentence that the line goes on with behind a table, box, heading or
   * caption, or null}
   */
  private @Nullable Block interrupted(LaidPage page, TextLine line) {
    for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - LOOK_BACK); i--) {
      Block block = blocks.get(i);
      if (line.cell() != null || block.endPage().index() < page.index() - 1) {
        return null;
      }
      if (breaks.isOfAnotherKind(block.last(), line)) {
        continue;
      }
      boolean between =
          i < blocks.size() - 1
              || block.endPage() != page
              || PullQuotes.isBetween(page, block.last(), line);
      return between && breaks.resumes(block.linesOn(block.endPage()), line) ? block : null;
    }
    return null;
  }
}
