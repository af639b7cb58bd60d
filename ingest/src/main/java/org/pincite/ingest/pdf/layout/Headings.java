package org.pincite.ingest.pdf.layout;

import java.util.List;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Box;
import org.pincite.ingest.pdf.heading.Candidate;
import org.pincite.ingest.pdf.heading.HeadingLevels;
import org.pincite.ingest.pdf.heading.HeadingStyle;
import org.pincite.ingest.pdf.heading.StatedStructure;
import org.pincite.ingest.pdf.page.TextLine;

/** Gives headings their levels; short paragraphs that sound tags call headings become some. */
final class Headings {
  private Headings() {}

  static void level(List<Block> blocks, StatedStructure stated) {
    List<Block> possible = blocks.stream().filter(Headings::mayBeHeading).toList();
    List<Integer> levels =
        HeadingLevels.of(possible.stream().map(Headings::candidate).toList(), stated);
    for (int i = 0; i < possible.size(); i++) {
      if (levels.get(i) > 0) {
        possible.get(i).kind = BlockKind.HEADING;
        possible.get(i).level = levels.get(i);
      }
    }
  }

  /** {@return whether a block is a heading, or an unnumbered paragraph that may be one} */
  private static boolean mayBeHeading(Block block) {
    String text = block.text();
    return block.kind == BlockKind.HEADING
        || (block.kind == BlockKind.PARAGRAPH
            && block.mark == null
            && text.length() <= Kinds.LONGEST_HEADING
            && !LineBreaks.isTerminal(text));
  }

  private static Candidate candidate(Block block) {
    String text = block.text();
    TextLine first = block.first();
    HeadingStyle style =
        new HeadingStyle(
            Math.round(block.size() * 2), Kinds.isCapitals(text), block.bold(), first.italic());
    Box box = first.box(first.left(), first.right());
    return new Candidate(
        text, block.kind == BlockKind.HEADING, style, block.startPage().index(), box);
  }
}
