package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.structure.NumberToken.Form;

/** Tells lists of conclusions from the paragraphs that they sum up, and reads their pointers. */
final class Conclusions {
  /** Headings under which a list with numbers of its own sums up the body. */
  private static final Pattern SUMMARY =
      Pattern.compile("(?is).*\\b(?:conclusions?|recommendations?|summary|findings)\\b.*");

  /** Share of a list's items that must point to the body for it to be a list of conclusions. */
  private static final double POINTING = 0.5;

  /** Pointing items of a chapter below which they are no list. */
  private static final int FEWEST = 3;

  private final List<DraftBlock> blocks;
  private final List<Run> runs;
  private final Set<Integer> numbered = new HashSet<>();

  Conclusions(List<DraftBlock> blocks, List<Run> runs) {
    this.blocks = blocks;
    this.runs = runs;
    runs.forEach(run -> run.items().forEach(item -> numbered.add(item.block())));
  }

  /** {@return for each item of a run the paragraphs it points to; none where it is no list} */
  List<List<String>> pointers(Run run) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < run.items().size(); i++) {
      all.add(pointersOf(run, i));
    }
    for (int from = 0; from < all.size(); ) {
      int end = from + 1;
      while (end < all.size() && chapter(run, end) == chapter(run, from)) {
        end++;
      }
      List<List<String>> part = all.subList(from, end);
      long pointing = part.stream().filter(places -> !places.isEmpty()).count();
      if (pointing < FEWEST || pointing < POINTING * part.size()) {
        part.replaceAll(places -> List.of());
      }
      from = end;
    }
    return all;
  }

  /** Whether a run has numbers of its own, and sums up the paragraphs of another run. */
  boolean isSummary(Run run, List<List<String>> pointers) {
    if (run.form() != Form.DECIMAL || runs.stream().noneMatch(other -> outranks(other, run))) {
      return false;
    }
    return pointers.stream().anyMatch(places -> !places.isEmpty()) || standsUnderSummary(run);
  }

  private static boolean outranks(Run other, Run run) {
    return other.items().size() > run.items().size();
  }

  private static int chapter(Run run, int item) {
    List<Integer> parts = run.items().get(item).token().parts();
    return parts.size() > 1 ? parts.getFirst() : 0;
  }

  /** The pointer at the end of the item itself or of what follows it, up to a heading. */
  private List<String> pointersOf(Run run, int index) {
    int block = run.items().get(index).block();
    boolean last = index + 1 == run.items().size();
    int next = last ? blocks.size() : run.items().get(index + 1).block();
    for (int i = block; i < next; i++) {
      DraftBlock at = blocks.get(i);
      if (i > block && (at.kind() == BlockKind.HEADING || numbered.contains(i))) {
        break;
      }
      List<String> pointers = at.kind().isBody() ? Pointers.at(at.rawText()) : List.of();
      if (!pointers.isEmpty()) {
        return pointers;
      }
    }
    return List.of();
  }

  private boolean standsUnderSummary(Run run) {
    if (run.items().getFirst().token().last() != 1) {
      return false;
    }
    for (int i = run.firstBlock() - 1; i >= 0; i--) {
      DraftBlock above = blocks.get(i);
      if (numbered.contains(i)) {
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
