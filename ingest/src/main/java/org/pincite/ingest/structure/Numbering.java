package org.pincite.ingest.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.structure.NumberToken.Form;

/**
 * Finds the printed paragraph numbers of a whole document, takes them off the text and says for
 * every block which paragraph it belongs to. A number counts because it stands in a run, not
 * because it stands at a line's start: so years, list items, headings and table rows keep theirs.
 */
public final class Numbering {
  /** Headings under which a list with numbers of its own sums up the body. */
  private static final Pattern SUMMARY =
      Pattern.compile("(?is).*\\b(?:conclusions?|recommendations?|summary|findings)\\b.*");

  /** Share of a list's items that must point to the body for it to be a list of conclusions. */
  private static final double POINTING = 0.5;

  private final Draft draft;
  private final List<DraftBlock> blocks;
  private final ParagraphMarker marker;
  private final Set<Integer> taken = new HashSet<>();
  private final List<Run> runs;

  private Numbering(Draft draft) {
    this.draft = draft;
    this.blocks = draft.blocks();
    NumbersApart.join(blocks);
    this.marker = new ParagraphMarker(blocks);
    this.runs = Scheme.of(blocks).stream().map(run -> GapFiller.filled(run, blocks)).toList();
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
    boolean summary = isSummary(run);
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
        String paragraph = summary ? pointer(run, i) : token.paragraph();
        marker.begins(item.block(), paragraph, run.sectionEnd(i));
      }
    }
    draft.doubts().addAll(NumberGaps.in(run));
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

  private @Nullable String pointer(Run run, int index) {
    boolean last = index + 1 == run.items().size();
    int next = last ? Integer.MAX_VALUE : run.items().get(index + 1).block();
    return marker.pointer(run.items().get(index).block(), next).orElse(null);
  }

  /** Whether a run numbers a list that sums up the paragraphs of another run. */
  private boolean isSummary(Run run) {
    if (run.form() != Form.DECIMAL || runs.stream().noneMatch(other -> outranks(other, run))) {
      return false;
    }
    long pointing = 0;
    for (int i = 0; i < run.items().size(); i++) {
      pointing += pointer(run, i) == null ? 0 : 1;
    }
    return pointing >= POINTING * run.items().size() || standsUnderSummary(run);
  }

  private static boolean outranks(Run other, Run run) {
    return other.items().size() > run.items().size();
  }

  private boolean standsUnderSummary(Run run) {
    if (run.items().getFirst().token().last() != 1) {
      return false;
    }
    for (int i = run.firstBlock() - 1; i >= 0; i--) {
      DraftBlock above = blocks.get(i);
      if (taken.contains(i)) {
        return false;
      }
      if (above.kind() == BlockKind.HEADING) {
        Optional<NumberToken> token = NumberReader.read(above);
        return token.isEmpty() && SUMMARY.matcher(above.rawText()).matches();
      }
    }
    return false;
  }
}
