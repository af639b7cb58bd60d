package org.pincite.ingest.office;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;

/**
 * Decides what a paragraph is: by the names of its styles, which are the same in all office
 * programs, by its list, and by what it stands in.
 */
public final class Kinds {
  /** Words from which a paragraph in a heading's style is none if it ends in a stop. */
  private static final int PROSE_WORDS = 20;

  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "toc [1-9]|toc heading|table of figures|table of authorities|index [1-9]|contents.*");
  private static final Pattern CAPTION =
      Pattern.compile("caption|illustration|figure|table caption");
  private static final Pattern QUOTATION =
      Pattern.compile("(?:intense |block )?(?:quote|quotation)s?|block text");
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:?!][”’\"')\\]]*\\s*$");

  private Kinds() {}

  /** {@return the level of a heading that a style of that name makes, 0 for none} */
  public static int headingLevel(String styleName) {
    Matcher heading = HEADING.matcher(styleName.toLowerCase(Locale.ROOT));
    return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
  }

  /**
   * Sets kind and level of a block whose text and number are known.
   *
   * @param styles names of its style and of those that it rests on
   * @param heading its level as a heading from 1, 0 if it is none
   * @param listLevel its level in a list from 0
   */
  public static void decide(
      DraftBlock block, List<String> styles, int heading, int listLevel, Place place) {
    switch (place) {
      case CELL -> block.kind(BlockKind.CELL);
      case BOX -> block.kind(BlockKind.ASIDE);
      case CONTENTS -> block.kind(BlockKind.CONTENTS);
      case BODY -> decide(block, styles, heading, listLevel);
    }
  }

  private static void decide(DraftBlock block, List<String> styles, int heading, int listLevel) {
    if (isStyled(styles, CONTENTS)) {
      block.kind(BlockKind.CONTENTS);
    } else if (heading > 0 && !isProse(block.rawText())) {
      block.kind(BlockKind.HEADING).level(heading);
    } else if (isStyled(styles, CAPTION)) {
      block.kind(BlockKind.CAPTION);
    } else if (block.printedNumber() != null) {
      block.kind(BlockKind.LIST_ITEM).level(listLevel + 1);
    } else if (isStyled(styles, QUOTATION)) {
      block.kind(BlockKind.QUOTATION);
    }
  }

  private static boolean isStyled(List<String> styles, Pattern name) {
    return styles.stream().anyMatch(s -> name.matcher(s.toLowerCase(Locale.ROOT)).matches());
  }

  private static boolean isProse(String text) {
    String stripped = text.strip();
    return stripped.split("\\s+", -1).length >= PROSE_WORDS
        && SENTENCE_END.matcher(stripped).find();
  }
}
