package org.pincite.ingest.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;

/**
 * Finds the printed paragraph numbers of a whole document, takes them off the text and says for
 * every block which paragraph it belongs to. A number counts because it stands in a run, not
 * because it stands at a line's start: so years, list items, headings and table rows keep theirs.
 */
public final class Numbering {
  private final Draft draft;
  private final List<DraftBlock> blocks;
  private final ParagraphMarker marker;
  private final Set<Integer> taken = new HashSet<>();
  private final List<Run> runs;
  private final Conclusions conclusions;

  private Numbering(Draft draft) {
    this.draft = draft;
    this.blocks = draft.blocks();
    NumbersApart.join(blocks);
    this.marker = new ParagraphMarker(blocks);
    this.runs = Scheme.of(blocks).stream().map(run -> GapFiller.filled(run, blocks)).toList();
    this.conclusions = new Conclusions(blocks, runs);
  }

  /**
   * Numbers the blocks of a draft. Numbers that an extractor has already taken off are kept, and
   * take part in finding the scheme.
   */
  public static void apply(Draft draft) {
    Numbering numbering = new Numbering(draft);
    numbering.runs.forEach(numbering::number);
    new SubLists(numbering.blocks, numbering.taken).takeOff();
    numbering.marker.mark();
  }

  private void number(Run run) {
    List<List<String>> pointers = conclusions.pointers(run);
    boolean summary = conclusions.isSummary(run, pointers);
    for (int i = 0; i < run.items().size(); i++) {
      Candidate item = run.items().get(i);
      DraftBlock block = blocks.get(item.block());
      NumberToken token = item.token();
      taken.add(item.block());
      NumberRemover.remove(block, token, token.number());
      boolean heading = block.kind() == BlockKind.HEADING;
      boolean prose = heading && run.form() == token.form() && Candidates.isProse(block);
      if (block.kind() == BlockKind.LIST_ITEM || prose) {
        block.kind(BlockKind.PARAGRAPH).level(0);
      }
      if (block.kind() != BlockKind.HEADING || run.form() == token.form()) {
        List<String> places = pointers.get(i);
        @Nullable String body = places.isEmpty() ? null : Pointers.first(places.getFirst());
        String paragraph = summary ? body : token.paragraph();
        marker.begins(item.block(), paragraph, places, run.sectionEnd(i));
      }
    }
    draft.doubts().addAll(NumberGaps.in(run, blocks));
    repeats(run);
  }

  /** Takes up a number that is printed once more right behind its own paragraph. */
  private void repeats(Run run) {
    for (int i = 0; i < run.items().size(); i++) {
      Candidate item = run.items().get(i);
      int end = i + 1 < run.items().size() ? run.items().get(i + 1).block() : item.block() + 2;
      for (Candidate again : Candidates.of(blocks, item.block() + 1, end)) {
        if (again.prose()
            && again.token().parts().equals(item.token().parts())
            && again.token().shape() == item.token().shape()
            && again.token().letters().equals(item.token().letters())) {
          taken.add(again.block());
          NumberRemover.remove(blocks.get(again.block()), again.token(), again.token().number());
          draft.doubts().add(NumberGaps.repeated(again));
        }
      }
    }
  }
}
