package org.pincite.ingest.works;

import java.util.List;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;

/**
 * A block of a draft as the finders of works see it.
 *
 * @param block the block
 * @param text its text, white space collapsed, without its number
 */
record Item(DraftBlock block, String text) {
  /** Words from which a block is prose. */
  private static final int PROSE = 15;

  /** Words of a title at most. */
  private static final int TITLE_WORDS = 25;

  private static final Pattern HYPHENED = Pattern.compile(".*[-‐\u00AD]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u00AD\u200B-\u200D\uFEFF]+");

  /** {@return the items of a draft that hold text, furniture included} */
  static List<Item> of(Draft draft) {
    return draft.blocks().stream()
        .map(block -> new Item(block, textOf(block)))
        .filter(item -> !item.text.isEmpty())
        .toList();
  }

  boolean isFurniture() {
    return block.kind() == BlockKind.FURNITURE;
  }

  /** {@return whether it may be a line that says who wrote something or when} */
  boolean isLine() {
    return switch (block.kind()) {
      case HEADING, PARAGRAPH, CAPTION, ASIDE -> true;
      case LIST_ITEM, QUOTATION, CELL, NOTE, CONTENTS, FIGURE, FURNITURE -> false;
    };
  }

  boolean isHeading() {
    return block.kind() == BlockKind.HEADING;
  }

  boolean isProse() {
    return block.kind().isBody() && !isHeading() && words() >= PROSE;
  }

  /** {@return whether it may be a title: a heading, or a short line that ends like none} */
  boolean isTitle() {
    boolean line = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.CAPTION;
    return (isHeading() || line)
        && words() <= TITLE_WORDS
        && !(line && text.matches(".*[.,;:]"))
        && text.codePoints().anyMatch(Character::isLetter)
        && !Dates.isDate(text)
        && !Byline.isByline(text);
  }

  int words() {
    return text.split(" ", -1).length;
  }

  /** {@return where it stands, for a person} */
  String where() {
    return block.page() == 0 ? "the text" : "page " + block.page();
  }

  private static String textOf(DraftBlock block) {
    StringBuilder text = new StringBuilder();
    for (DraftLine line : block.lines()) {
      String raw = line.text().strip();
      boolean cut = line.joint() == Joint.HYPHEN && HYPHENED.matcher(raw).matches();
      text.append(cut ? raw.substring(0, raw.length() - 1) : raw);
      text.append(line.joint() == Joint.SPACE ? " " : "");
    }
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
