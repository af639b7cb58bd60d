package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * Finds the notes that stand together at the end of a chapter or document: blocks that count up, in
 * figures or letters, and whose numbers the text above shows as raised or bracketed marks.
 */
final class Endnotes {
  private static final Pattern HEADING =
      Pattern.compile("(?i)(end|foot)?notes( and references)?|references( and notes)?");

  private static final Pattern SIGN = Pattern.compile("[*†‡§¶#]+");

  /** A number in letters, as the items of lists have them: {@code i.}, {@code (b)}. */
  private static final Pattern LETTERED = Pattern.compile("\\(?([a-z]|[ivxlc]{2,8})[.)]");

  private static final Pattern BARE = Pattern.compile("[a-z]|[ivxlc]{2,8}");

  /** Blocks without a number that may stand between two notes: their further paragraphs. */
  private static final int MOST_BETWEEN = 4;

  /** Notes that a run without a heading must have at least. */
  private static final int LEAST = 2;

  /** Share of the notes of a run whose marks must stand in the text. */
  private static final double SHOWN = 0.8;

  private final List<Block> blocks;
  private final Set<String> shown = new HashSet<>();

  private Endnotes(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Notes, and where in the blocks the run of them ends. */
  private record Run(List<Block> notes, int end) {
    /** {@return how many of them a mark announces} */
    long numbered() {
      return notes.stream().filter(note -> note.mark != null).count();
    }

    long shown(Set<String> marks) {
      return notes.stream()
          .filter(note -> note.mark != null && marks.contains(value(note.mark)))
          .count();
    }
  }

  /**
   * Makes notes of the blocks that are endnotes; they keep their place, and a block that holds
   * several is cut.
   */
  static void tell(List<Block> blocks) {
    Endnotes endnotes = new Endnotes(blocks);
    for (int i = 0; i < blocks.size(); ) {
      Run run = endnotes.runFrom(i);
      if (!run.notes().isEmpty()) {
        blocks.subList(i, run.end()).clear();
        blocks.addAll(i, run.notes());
        endnotes.shown.clear();
        i += run.notes().size();
      } else {
        NoteMarks.shownIn(blocks.get(i)).stream()
            .filter(word -> word.matches("\\d{1,4}|[a-z]|[ivxlc]{2,8}"))
            .forEach(endnotes.shown::add);
        i++;
      }
    }
  }

  /** {@return the run of notes that begins with a block, without notes if none does} */
  private Run runFrom(int first) {
    Run none = new Run(List.of(), first);
    boolean headed = first > 0 && isHeading(blocks.get(first - 1));
    Block.@Nullable Mark begun = mark(blocks.get(first), 0, headed);
    if (begun == null || !shown.contains(value(begun)) || !NoteSeries.mayBegin(value(begun))) {
      return none;
    }
    boolean lettered = BARE.matcher(value(begun)).matches() && opensPage(first);
    if (!headed && !lettered && !NoteStart.isRaisedAt(blocks.get(first).first())) {
      return none;
    }
    Run run = collect(first, headed);
    boolean enough = headed || run.numbered() >= LEAST || run.end() == blocks.size();
    return enough && run.shown(shown) >= SHOWN * run.numbered() ? run : none;
  }

  private Run collect(int first, boolean headed) {
    List<Block> notes = new ArrayList<>();
    int size = 0;
    int end = first;
    String last = "";
    for (int i = first; i < blocks.size() && i - end <= MOST_BETWEEN; i++) {
      List<Block> parts = cut(blocks.get(i), last, headed);
      notes.addAll(parts);
      for (Block part : parts) {
        if (part.mark != null) {
          last = value(part.mark);
          end = i + 1;
          size = notes.size();
        }
      }
      if (end <= i && blocks.get(i).kind == BlockKind.HEADING) {
        break;
      }
    }
    return new Run(List.copyOf(notes.subList(0, size)), end);
  }

  /** {@return the notes that a block holds: it is cut before each mark that follows on the last} */
  private static List<Block> cut(Block block, String before, boolean headed) {
    List<Block> parts = new ArrayList<>();
    String last = before;
    Block part = new Block(BlockKind.NOTE);
    for (int i = 0; i < block.lines.size(); i++) {
      Block.@Nullable Mark mark = mark(block, i, headed);
      if (mark != null && (last.isEmpty() || NoteSeries.follows(value(mark), last))) {
        if (!part.lines.isEmpty()) {
          parts.add(part);
          part = new Block(BlockKind.NOTE);
        }
        part.mark = mark;
        last = value(mark);
      }
      part.lines.add(block.lines.get(i));
    }
    parts.add(part);
    return parts;
  }

  private boolean opensPage(int index) {
    return index > 0 && blocks.get(index - 1).endPage() != blocks.get(index).startPage();
  }

  /**
   * {@return the mark with which a line of a block begins, null if with none; inside a block a
   * plain number begins nothing}
   *
   * @param headed whether it stands below a heading that announces notes, where a letter may be set
   *     as those of lists are
   */
  private static Block.@Nullable Mark mark(Block block, int index, boolean headed) {
    TextLine line = block.lines.get(index).line();
    if (line.cell() != null || block.kind == BlockKind.CONTENTS) {
      return null;
    }
    @Nullable NoteStart start = NoteStart.of(line);
    if (start != null) {
      boolean sure = index == 0 || start.raised();
      return !sure || SIGN.matcher(start.value()).matches()
          ? null
          : new Block.Mark(start.value(), start.printed(), start.pieces(), 0);
    }
    Marks.@Nullable Found item = headed ? Marks.of(line) : null;
    if (item != null && LETTERED.matcher(item.mark().printed()).matches()) {
      String printed = item.mark().printed();
      return new Block.Mark(printed.replaceAll("[().]", ""), printed, item.mark().pieces(), 0);
    }
    List<Piece> pieces = line.pieces();
    boolean bare = pieces.size() > 1 && pieces.get(1).spaced();
    String word = pieces.getFirst().text();
    return bare && BARE.matcher(word).matches() ? new Block.Mark(word, word, 1, 0) : null;
  }

  private static String value(Block.Mark mark) {
    return mark.value() == null ? "" : mark.value();
  }

  private static boolean isHeading(Block block) {
    return block.lines.size() == 1 && HEADING.matcher(block.text().strip()).matches();
  }
}
