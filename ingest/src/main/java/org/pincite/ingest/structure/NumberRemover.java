package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Box;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;

/** Takes a number off a block's text. */
final class NumberRemover {
  private NumberRemover() {}

  /**
   * Notes the number of a block, and takes it off the first line if it still stands there. A block
   * that is nothing but its number keeps it as its text, for an empty block would be lost.
   */
  static void remove(DraftBlock block, NumberToken token, String number) {
    if (token.end() > 0 && block.rawText().substring(token.end()).isBlank()) {
      return;
    }
    @Nullable String printed = block.printedNumber();
    block.number(number, printed == null ? token.printed() : printed);
    if (token.end() > 0) {
      block.replaceLine(0, without(block.lines().getFirst(), token.end()));
    }
  }

  /** {@return the line without its first units} */
  static DraftLine without(DraftLine line, int units) {
    String text = line.text().substring(units);
    List<Repair> repairs = new ArrayList<>();
    for (Repair repair : line.repairs()) {
      Span span = repair.span();
      if (span.start() >= units) {
        repairs.add(
            new Repair(
                repair.kind(),
                new Span(span.start() - units, span.end() - units),
                repair.printed()));
      }
    }
    int words = Candidates.words(line.text()) - Candidates.words(text);
    List<Double> edges = line.edges();
    boolean known = edges.size() == 2 * Candidates.words(line.text()) && !text.isBlank();
    List<Double> left = known ? edges.subList(2 * words, edges.size()) : List.of();
    return new DraftLine(text, repairs, line.joint(), line.page(), box(line.box(), left), left);
  }

  private static @Nullable Box box(@Nullable Box box, List<Double> edges) {
    if (box == null || edges.isEmpty()) {
      return box;
    }
    double x = Math.min(edges.getFirst(), box.right());
    return new Box(x, box.y(), box.right() - x, box.height());
  }
}
