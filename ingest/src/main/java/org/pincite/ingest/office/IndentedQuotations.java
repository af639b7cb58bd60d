package org.pincite.ingest.office;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;

/**
 * Finds displayed quotations that no style names: paragraphs that stand in on both sides, or on the
 * left below a colon, where most text does not.
 */
final class IndentedQuotations {
  /** How far a paragraph stands in beyond the others, in points: a quarter of an inch. */
  private static final double LEAST = 18;

  /** What begins a part of a paragraph or list. */
  private static final Pattern LABEL =
      Pattern.compile("\\s*(?:[(\\[]?[\\p{L}\\d.]{1,6}[.)\\]]|[•·▪●–—*-])\\s.*", Pattern.DOTALL);

  private static final Pattern COLON = Pattern.compile("[:—–]\\s*$");

  private IndentedQuotations() {}

  /** Makes quotations of them. */
  static void mark(List<DraftBlock> blocks) {
    double left = usual(blocks, true);
    double right = usual(blocks, false);
    @Nullable DraftBlock above = null;
    for (DraftBlock block : blocks) {
      boolean in = block.indentLeft() - left >= LEAST;
      boolean both = in && block.indentRight() - right >= LEAST;
      if (isProse(block) && in && (both || leadsTo(above, block))) {
        block.kind(BlockKind.QUOTATION);
      }
      if (block.kind() != BlockKind.NOTE) {
        above = block;
      }
    }
  }

  private static boolean isProse(DraftBlock block) {
    return block.kind() == BlockKind.PARAGRAPH
        && block.printedNumber() == null
        && !LABEL.matcher(block.rawText()).matches();
  }

  /** Whether the block above announces a quotation or is the one that goes on. */
  private static boolean leadsTo(@Nullable DraftBlock above, DraftBlock block) {
    return above != null
        && (above.kind() == BlockKind.QUOTATION
            ? above.indentLeft() == block.indentLeft()
            : above.kind() == BlockKind.PARAGRAPH
                && above.indentLeft() < block.indentLeft()
                && COLON.matcher(above.rawText()).find());
  }

  /** How far most of the text stands in. */
  private static double usual(List<DraftBlock> blocks, boolean left) {
    Map<Double, Integer> letters = new HashMap<>();
    for (DraftBlock block : blocks) {
      if (block.kind() == BlockKind.PARAGRAPH) {
        double indent = left ? block.indentLeft() : block.indentRight();
        letters.merge(indent, block.rawText().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(
                    Map.Entry.<Double, Integer>comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
