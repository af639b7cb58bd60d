package org.pincite.ingest.office;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;

/**
 * Finds headings that their author only made bold: short lines without a stop, with text of another
 * weight below.
 */
public final class BoldHeadings {
  /** Words of a heading at most. */
  private static final int MOST_WORDS = 20;

  /** Share of the paragraphs above which bold means nothing. */
  private static final double MOST_SHARE = 0.4;

  private static final Pattern OPEN_END = Pattern.compile("[.;,:–-]\\s*$");

  private BoldHeadings() {}

  /** Makes headings of them, below the levels that styles give. */
  public static void mark(List<DraftBlock> blocks) {
    long paragraphs = blocks.stream().filter(b -> b.kind() == BlockKind.PARAGRAPH).count();
    List<DraftBlock> found =
        IntStream.range(0, blocks.size())
            .filter(i -> isHeading(blocks.get(i)) && goesOn(i, blocks))
            .mapToObj(blocks::get)
            .toList();
    if (found.size() > MOST_SHARE * paragraphs) {
      return;
    }
    int base =
        blocks.stream()
            .filter(b -> b.kind() == BlockKind.HEADING)
            .mapToInt(DraftBlock::level)
            .max()
            .orElse(0);
    List<Double> sizes =
        found.stream()
            .map(DraftBlock::fontSize)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    for (DraftBlock heading : found) {
      heading.kind(BlockKind.HEADING).level(base + 1 + sizes.indexOf(heading.fontSize()));
    }
  }

  private static boolean isHeading(DraftBlock block) {
    String text = block.rawText().strip();
    return block.kind() == BlockKind.PARAGRAPH
        && block.bold()
        && !text.isEmpty()
        && text.split("\\s+", -1).length <= MOST_WORDS
        && text.chars().anyMatch(Character::isLetter)
        && !OPEN_END.matcher(text).find();
  }

  /** Whether text that is not bold, or another heading, comes next. */
  private static boolean goesOn(int block, List<DraftBlock> blocks) {
    for (int i = block + 1; i < blocks.size(); i++) {
      DraftBlock next = blocks.get(i);
      if (next.kind().isBody() && !next.rawText().isBlank()) {
        return !next.bold() || next.kind() == BlockKind.HEADING || isShort(next);
      }
    }
    return false;
  }

  private static boolean isShort(DraftBlock block) {
    return block.rawText().strip().split("\\s+", -1).length <= MOST_WORDS;
  }
}
