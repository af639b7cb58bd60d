package org.pincite.ingest.word;

import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;

/** Decides what a paragraph is, by its style, its list and where it stands. */
final class Kinds {
  /** Words from which a paragraph in a heading's style is none if it ends in a stop. */
  private static final int PROSE_WORDS = 20;

  private static final Pattern CONTENTS =
      Pattern.compile("toc [1-9]|toc heading|table of figures|table of authorities|index [1-9]");
  private static final Pattern CAPTION = Pattern.compile("caption");
  private static final Pattern QUOTATION =
      Pattern.compile("(?:intense |block )?(?:quote|quotation)s?|block text");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:?!][”’\"')\\]]*\\s*$");

  private Kinds() {}

  /** Sets kind and level of a block whose text and number are known. */
  static void decide(DraftBlock block, ParagraphLook look, int listLevel, Place place) {
    switch (place) {
      case CELL -> block.kind(BlockKind.CELL);
      case BOX -> block.kind(BlockKind.ASIDE);
      case CONTENTS -> block.kind(BlockKind.CONTENTS);
      case BODY -> decide(block, look, listLevel);
    }
  }

  private static void decide(DraftBlock block, ParagraphLook look, int listLevel) {
    int heading = look.headingLevel();
    if (look.isStyled(CONTENTS)) {
      block.kind(BlockKind.CONTENTS);
    } else if (heading > 0 && !isProse(block.rawText())) {
      block.kind(BlockKind.HEADING).level(heading);
    } else if (look.isStyled(CAPTION)) {
      block.kind(BlockKind.CAPTION);
    } else if (block.printedNumber() != null) {
      block.kind(BlockKind.LIST_ITEM).level(listLevel + 1);
    } else if (look.isStyled(QUOTATION)) {
      block.kind(BlockKind.QUOTATION);
    }
  }

  private static boolean isProse(String text) {
    String stripped = text.strip();
    return stripped.split("\\s+", -1).length >= PROSE_WORDS && SENTENCE_END.matcher(stripped).find();
  }

  /** Numbers a note, and takes a mark that its text repeats off it. */
  static void takeMark(DraftBlock note, String mark) {
    note.number(mark, mark);
    DraftLine first = note.lines().getFirst();
    String text = first.text().stripLeading();
    boolean repeated = first.repairs().isEmpty() && text.startsWith(mark) && !mark.matches("\\w+");
    if (repeated) {
      note.replaceLine(0, DraftLine.of(text.substring(mark.length())));
    }
  }
}
