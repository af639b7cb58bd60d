package org.pincite.ingest.pdf.layout;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;

/**
 * Finds the notes that stand together at the end of a chapter or document: blocks that count up and
 * whose numbers the text above shows as raised marks.
 */
final class Endnotes {
  private static final Pattern HEADING =
      Pattern.compile("(?i)(end|foot)?notes( and references)?|references( and notes)?");

  /** Blocks without a number that may stand between two notes: their further paragraphs. */
  private static final int MOST_BETWEEN = 4;

  /** Notes that a run without a heading must have at least. */
  private static final int LEAST = 2;

  /** Share of the notes of a run whose marks must stand in the text. */
  private static final double SHOWN = 0.8;

  private final List<Block> blocks;
  private final Set<Integer> shown = new TreeSet<>();

  private Endnotes(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Makes notes of the blocks that are endnotes; they keep their place. */
  static void tell(List<Block> blocks) {
    Endnotes endnotes = new Endnotes(blocks);
    for (int i = 0; i < blocks.size(); ) {
      int end = endnotes.runFrom(i);
      if (end > i) {
        endnotes.mark(i, end);
        endnotes.shown.clear();
        i = end;
      } else {
        NoteMarks.raisedIn(blocks.get(i)).stream()
            .filter(word -> word.matches("\\d{1,4}"))
            .forEach(word -> endnotes.shown.add(Integer.valueOf(word)));
        i++;
      }
    }
  }

  /** {@return where the run of notes ends that begins with a block; the same index if none does} */
  private int runFrom(int first) {
    int number = number(blocks.get(first));
    if (number < 0 || shown.isEmpty() || !shown.contains(number)) {
      return first;
    }
    boolean headed = first > 0 && HEADING.matcher(blocks.get(first - 1).text().strip()).matches();
    if (!headed && !NoteStart.isRaisedAt(blocks.get(first).first())) {
      return first;
    }
    int end = first + 1;
    int notes = 1;
    int seen = 1;
    for (int i = end; i < blocks.size() && i - end <= MOST_BETWEEN; i++) {
      if (number(blocks.get(i)) == number + 1) {
        number++;
        notes++;
        seen += shown.contains(number) ? 1 : 0;
        end = i + 1;
      } else if (blocks.get(i).kind == BlockKind.HEADING) {
        break;
      }
    }
    return seen >= SHOWN * notes && (headed || notes >= LEAST) ? end : first;
  }

  private static int number(Block block) {
    if (block.first().cell() != null || block.kind == BlockKind.CONTENTS) {
      return -1;
    }
    @Nullable NoteStart start = NoteStart.of(block.first());
    return start == null ? -1 : start.number();
  }

  private void mark(int from, int end) {
    int next = number(blocks.get(from));
    for (Block block : blocks.subList(from, end)) {
      block.kind = BlockKind.NOTE;
      block.level = 0;
      block.mark = null;
      if (number(block) == next) {
        block.mark = mark(block);
        next++;
      }
    }
  }

  private static Block.@Nullable Mark mark(Block block) {
    @Nullable NoteStart start = NoteStart.of(block.first());
    return start == null ? null : new Block.Mark(start.value(), start.printed(), start.pieces(), 0);
  }
}
