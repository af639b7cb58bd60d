package org.pincite.ingest.pdf.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.pdf.page.Cell;
import org.pincite.ingest.pdf.page.LaidPage;

/**
 * Says of blocks what only their place beside others shows: displayed quotations, boxes,
 * standfirsts, and how deep an item of a list lies. Shares are of the font size.
 */
final class Displays {
  /** Inset from the paragraph above from which text is displayed. */
  private static final double INSET = 0.9;

  /** Difference of edges up to which items lie on one level. */
  private static final double SAME_LEVEL = 0.6;

  /** Share of the page up to which a box is an aside; a larger one frames the text itself. */
  private static final double BOX = 0.35;

  /** Size, as a share of the text's, from which type is for display by itself. */
  static final double DISPLAY = 1.12;

  /** Characters of a standfirst; fewer are a subtitle, more are the text itself. */
  private static final int LEAST_STANDFIRST = 50;

  private static final int MOST_STANDFIRST = 500;

  private static final Pattern STATES = Pattern.compile(".*[.!…]['\"’”»]*", Pattern.DOTALL);
  private static final Pattern OPENS = Pattern.compile("^[“‘\"«'].*", Pattern.DOTALL);
  private static final Pattern INTRODUCES = Pattern.compile(".*:[-–—]?$", Pattern.DOTALL);

  private Displays() {}

  /**
   * Tells the blocks of a document.
   *
   * @param bodySize size of the text, in points
   */
  static void tell(List<Block> blocks, double bodySize) {
    Deque<Block> items = new ArrayDeque<>();
    @Nullable Block above = null;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean plain = block.kind == BlockKind.PARAGRAPH && block.first().cell() == null;
      if (isBox(block) || isStandfirst(blocks, i, bodySize)) {
        block.kind = BlockKind.ASIDE;
      } else if (plain && above != null && isQuotation(block, above)) {
        block.kind = BlockKind.QUOTATION;
      } else if (block.kind == BlockKind.LIST_ITEM) {
        deepen(block, items);
      } else if (block.kind == BlockKind.HEADING || (plain && block.mark != null)) {
        items.clear();
      }
      if (block.kind.isBody()) {
        above = block;
      }
    }
  }

  private static boolean isBox(Block block) {
    @Nullable Cell cell = block.first().cell();
    if (cell == null || cell.table() || block.kind != BlockKind.PARAGRAPH) {
      return false;
    }
    LaidPage page = block.startPage();
    double area = (cell.right() - cell.left()) * (cell.bottom() - cell.top());
    return area < BOX * page.width() * page.height();
  }

  /** {@return whether a block is a sentence in display type between a title and the text} */
  private static boolean isStandfirst(List<Block> blocks, int index, double bodySize) {
    if (index == 0 || index + 1 == blocks.size()) {
      return false;
    }
    Block title = blocks.get(index - 1);
    Block block = blocks.get(index);
    Block next = blocks.get(index + 1);
    String text = block.text();
    return (block.kind == BlockKind.HEADING || block.kind == BlockKind.PARAGRAPH)
        && block.mark == null
        && block.first().cell() == null
        && block.size() > DISPLAY * bodySize
        && title.kind == BlockKind.HEADING
        && title.size() > 1.05 * block.size()
        && title.endPage() == block.startPage()
        && next.kind == BlockKind.PARAGRAPH
        && next.size() < block.size() / DISPLAY
        && text.length() >= LEAST_STANDFIRST
        && text.length() <= MOST_STANDFIRST
        && STATES.matcher(text).matches();
  }

  /**
   * {@return whether a block is set in from the text above and either goes on with a quotation,
   * opens one, or is announced and set smaller, leaning or narrower}
   */
  private static boolean isQuotation(Block block, Block above) {
    if (block.mark != null || block.text().length() < 40) {
      return false;
    }
    double shift = left(block) - left(above);
    double size = block.first().size();
    if (above.kind == BlockKind.QUOTATION) {
      return Math.abs(shift) < SAME_LEVEL * size
          && Math.abs(block.size() - above.size()) < 0.06 * size;
    }
    if (shift < INSET * size || block.startPage() != above.endPage()) {
      return false;
    }
    boolean smaller = block.size() < 0.96 * above.size();
    boolean leans = block.lines.stream().allMatch(placed -> placed.line().italic());
    boolean narrower = block.lines.size() > 1 && right(block) < right(above) - INSET * size;
    boolean announced = INTRODUCES.matcher(above.text()).matches();
    return OPENS.matcher(block.text()).matches() || (announced && (smaller || leans || narrower));
  }

  /** {@return where the lines of a block begin; the first one may hang or be set in} */
  private static double left(Block block) {
    int from = block.lines.size() > 1 ? 1 : 0;
    int pieces = block.mark == null || from == 1 ? 0 : block.mark.pieces();
    return from == 1
        ? block.last().left()
        : block.first().pieces().get(Math.min(pieces, block.first().pieces().size() - 1)).left();
  }

  private static double right(Block block) {
    return block.lines.stream().mapToDouble(placed -> placed.line().right()).max().orElse(0);
  }

  /** Gives an item its level: one below the last item that begins further out. */
  private static void deepen(Block item, Deque<Block> open) {
    double inset = SAME_LEVEL * item.first().size();
    while (!open.isEmpty() && open.getLast().first().left() > item.first().left() - inset) {
      open.removeLast();
    }
    open.addLast(item);
    item.level = open.size();
  }
}
