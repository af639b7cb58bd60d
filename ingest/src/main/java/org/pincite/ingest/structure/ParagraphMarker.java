package org.pincite.ingest.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;

/**
 * Says for every block which numbered paragraph it belongs to. What follows a number belongs to it:
 * lettered parts, quotations, lists, boxes, tables and the text behind them, over page breaks and
 * minor headings, until the next number. A heading of the first rank ends it, one behind which the
 * numbers go on in another chapter or not at all, and one of a part that is never numbered, such as
 * an annex: the text below is then cited by its page.
 */
final class ParagraphMarker {
  private static final Pattern BOX_HEADING =
      Pattern.compile(
          "\\s*(?:(?:box|table|figure|chart|graph|map|case study|example)\\b.*|and|or|but|either|both)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern UNNUMBERED =
      Pattern.compile(
          "\\s*(?:annex(?:es)?|appendi(?:x|ces)|schedules?|foreword|preface|glossary|bibliography"
              + "|references|formal minutes|witnesses|list of|published|acknowledge?ments?"
              + "|executive summary|abbreviations|index|end\\s?notes)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<DraftBlock> blocks;
  private final boolean ranked;
  private final Map<Integer, Start> own = new HashMap<>();

  /** A paragraph's start, and the block up to which minor headings do not end it. */
  private record Start(@Nullable String paragraph, List<String> pointers, int until) {}

  ParagraphMarker(List<DraftBlock> blocks) {
    this.blocks = blocks;
    this.ranked =
        blocks.stream().anyMatch(b -> b.kind() == BlockKind.HEADING && b.level() == 1)
            && blocks.stream().anyMatch(b -> b.kind() == BlockKind.HEADING && b.level() > 1);
  }

  /**
   * Notes that a block begins the paragraph of that number.
   *
   * @param paragraph null for one that has no number to cite
   * @param pointers the paragraphs of the body it points to, none unless it sums them up
   * @param until the block with the next number of the same chapter, the block itself if there is
   *     none
   */
  void begins(int block, @Nullable String paragraph, List<String> pointers, int until) {
    own.put(block, new Start(paragraph, pointers, until));
  }

  /** Marks all blocks. */
  void mark() {
    Start start = new Start(null, List.of(), -1);
    for (int i = 0; i < blocks.size(); i++) {
      DraftBlock block = blocks.get(i);
      @Nullable Start begun = own.get(i);
      if (begun != null) {
        start = begun;
      } else if (block.kind() == BlockKind.HEADING && ends(block, i > start.until())) {
        start = new Start(null, List.of(), -1);
      }
      if (belongs(block)) {
        block.paragraph(start.paragraph()).pointers(start.pointers());
      }
    }
  }

  private boolean ends(DraftBlock heading, boolean last) {
    String text = heading.rawText();
    if (BOX_HEADING.matcher(text).matches()) {
      return false;
    }
    return last || (ranked && heading.level() == 1) || UNNUMBERED.matcher(text).matches();
  }

  /** Whether a block belongs to the paragraph above; so does a sentence taken for a heading. */
  private static boolean belongs(DraftBlock block) {
    return switch (block.kind()) {
      case PARAGRAPH, LIST_ITEM, QUOTATION, CELL, CAPTION, ASIDE, FIGURE -> true;
      case HEADING ->
          block.number() != null || Candidates.words(block.rawText()) >= Candidates.PROSE_WORDS;
      case NOTE, CONTENTS, FURNITURE -> false;
    };
  }
}
