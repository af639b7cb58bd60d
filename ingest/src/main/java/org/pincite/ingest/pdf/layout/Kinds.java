package org.pincite.ingest.pdf.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.pdf.page.Cell;
import org.pincite.ingest.pdf.page.TextLine;

/** Says of each block what it is: heading, item, contents entry, cell, caption, box. */
final class Kinds {
  private static final Pattern LEADERS = Pattern.compile(".*(?:\\.\\s?){5,}\\s*[\\divxlcIVXLC]*$");
  private static final Pattern ENTRY = Pattern.compile(".*\\S\\s+\\d{1,3}$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:Table|Figure|Box|Chart|Exhibit|Graph|Map|Annex Table)\\s[\\dA-Z][\\d.A-Z]*\\s?[:.–—-]?.*",
          Pattern.DOTALL);
  static final int LONGEST_HEADING = 200;

  private final double bodySize;

  private Kinds(double bodySize) {
    this.bodySize = bodySize;
  }

  static void tell(List<Block> blocks, double bodySize) {
    Kinds kinds = new Kinds(bodySize);
    boolean contents = false;
    for (Block block : blocks) {
      kinds.mark(block);
      contents = isContentsHeading(block) || (contents && isEntry(block));
      kinds.tell(block, contents);
    }
  }

  private void mark(Block block) {
    if (block.lines.size() > 1 || block.first().pieces().size() > 1) {
      block.mark = ownMark(block);
    }
  }

  private static Block.@Nullable Mark ownMark(Block block) {
    TextLine first = block.first();
    if (block.lines.size() > 1 && block.lines.get(1).line().isBeside(first)) {
      Block.@Nullable Mark alone = Marks.alone(first);
      if (alone != null) {
        return alone;
      }
    }
    Marks.@Nullable Found found = Marks.of(first);
    if (found == null) {
      return null;
    }
    boolean hangs = block.lines.size() > 1 && hangs(block, found);
    boolean something = found.mark().pieces() < first.pieces().size();
    return (found.isSure() || hangs) && something ? found.mark() : null;
  }

  private static boolean hangs(Block block, Marks.Found found) {
    TextLine second = block.lines.get(1).line();
    return block.lines.get(0).page() == block.lines.get(1).page()
        && second.left() > block.first().left() + 0.5 * second.size()
        && Math.abs(second.left() - found.textLeft()) < 0.6 * second.size();
  }

  private void tell(Block block, boolean inContents) {
    String text = block.text();
    if (block.kind == BlockKind.CONTENTS
        || LEADERS.matcher(text).matches()
        || (inContents && ENTRY.matcher(text).matches())) {
      block.kind = BlockKind.CONTENTS;
      block.mark = null;
    } else if (isTable(block.first().cell())) {
      block.kind = BlockKind.CELL;
    } else if (isCaption(text) && text.length() < 250 && !LineBreaks.isTerminal(text)) {
      block.kind = BlockKind.CAPTION;
    } else if (block.first().role() == TextLine.Role.ASIDE) {
      block.kind = BlockKind.ASIDE;
    } else if (isHeading(block, text)) {
      block.kind = BlockKind.HEADING;
    } else if (block.first().role() == TextLine.Role.SIDE) {
      block.kind = BlockKind.ASIDE;
    } else if (block.mark != null && isItem(block.mark)) {
      block.kind = BlockKind.LIST_ITEM;
      block.level = 1;
    }
  }

  /** {@return whether a text begins as the caption of a table or picture does} */
  static boolean isCaption(String text) {
    return CAPTION.matcher(text).matches();
  }

  private static boolean isTable(@Nullable Cell cell) {
    return cell != null && cell.table();
  }

  private static boolean isItem(Block.Mark mark) {
    return mark.value() == null
        || mark.printed().matches("\\(?([a-z]{1,2}|[ivxlc]+)[.)]|\\(\\d+\\)");
  }

  private static boolean isContentsHeading(Block block) {
    return block.text().strip().toLowerCase(Locale.ROOT).matches("(table of )?contents( page)?");
  }

  private static boolean isEntry(Block block) {
    return ENTRY.matcher(block.text()).matches()
        || LEADERS.matcher(block.text()).matches()
        || block.bold();
  }

  private boolean isHeading(Block block, String text) {
    if (text.length() > LONGEST_HEADING
        || block.lines.size() > 4
        || text.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    double size = block.size();
    if (size >= 1.15 * bodySize) {
      return true;
    }
    boolean bold = block.lines.stream().allMatch(placed -> placed.line().allBold());
    boolean ends = text.matches(".*[.;,]$");
    boolean italic = block.lines.stream().allMatch(placed -> placed.line().italic());
    boolean set = bold || (isCapitals(text) && size > 0.95 * bodySize) || italic;
    return set && !ends && size > 0.9 * bodySize && (bold || block.lines.size() <= 2);
  }

  static boolean isCapitals(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters > 3 && capitals > 0.9 * letters;
  }
}
