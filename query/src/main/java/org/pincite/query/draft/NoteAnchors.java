package org.pincite.query.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Repair;

/**
 * Where the notes of a draft hang: the first mark of a number belongs to the first note of that
 * number, the second to the second, as where each chapter counts again.
 */
final class NoteAnchors {
  /**
   * A note at its mark.
   *
   * @param at where the mark stood in the draft's text
   * @param mark as printed, empty if it is not known
   */
  record Anchor(int at, String mark, Block note) {}

  private NoteAnchors() {}

  /** {@return the notes of a draft in the order of their marks} */
  static List<Anchor> of(Document draft) {
    Map<String, Deque<Block>> notes = new HashMap<>();
    for (Block block : draft.blocks()) {
      if (block.kind() == BlockKind.NOTE) {
        @Nullable String number = block.number();
        notes
            .computeIfAbsent(bare(number == null ? "" : number), n -> new ArrayDeque<>())
            .add(block);
      }
    }
    List<Anchor> anchors = new ArrayList<>();
    for (Repair repair : draft.repairs()) {
      if (repair.kind() == Repair.Kind.NOTE_MARK) {
        String mark = bare(repair.printed());
        @Nullable Block note = notes.getOrDefault(mark, new ArrayDeque<>()).poll();
        if (note != null) {
          anchors.add(new Anchor(repair.span().start(), mark, note));
        }
      }
    }
    return anchors;
  }

  private static String bare(String mark) {
    return mark.replaceAll("[\\s()\\[\\].]", "");
  }
}
