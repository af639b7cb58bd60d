package org.pincite.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.Characters;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.TextLine;

/** Writes blocks as draft blocks: marks taken off, words with their edges, joints decided. */
final class DraftWriter {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final Hyphens hyphens;
  private final Set<Piece> noteMarks;

  DraftWriter(Hyphens hyphens, Set<Piece> noteMarks) {
    this.hyphens = hyphens;
    this.noteMarks = noteMarks;
  }

  DraftBlock write(Block block) {
    DraftBlock draft =
        new DraftBlock(block.kind)
            .level(block.level)
            .fontSize(tenth(block.size()))
            .bold(block.bold());
    Block.@Nullable Mark mark = block.mark;
    if (mark != null) {
      draft.number(mark.value(), mark.printed());
    }
    List<DraftLine> lines = new ArrayList<>();
    for (int i = 0; i < block.lines.size(); i++) {
      Block.Placed placed = block.lines.get(i);
      LineText text = new LineText(noteMarks);
      text.read(placed.line(), i == 0 ? mark : null);
      if (!text.isEmpty()) {
        lines.add(text.draft(placed));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      DraftLine line = lines.get(i);
      Joint joint =
          i + 1 < lines.size() ? hyphens.joint(line.text(), lines.get(i + 1).text()) : Joint.SPACE;
      draft.add(
          new DraftLine(line.text(), line.repairs(), joint, line.page(), line.box(), line.edges()));
    }
    return draft;
  }

  private static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }

  /** The text of a line without marks, and what was done to it. */
  private static final class LineText {
    private final Set<Piece> noteMarks;
    private final StringBuilder text = new StringBuilder();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Double> edges = new ArrayList<>();

    LineText(Set<Piece> noteMarks) {
      this.noteMarks = noteMarks;
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    void read(TextLine line, Block.@Nullable Mark mark) {
      int from = mark == null ? 0 : mark.pieces();
      boolean space = false;
      boolean spacedMark = false;
      for (int i = from; i < line.pieces().size(); i++) {
        Piece piece = line.pieces().get(i);
        if (noteMarks.contains(piece)) {
          spacedMark |= piece.spaced() && i > from;
          takenOut(Repair.Kind.NOTE_MARK, piece.text());
          continue;
        }
        space |= piece.spaced() && i > from;
        space |= spacedMark && Character.isLetterOrDigit(piece.text().codePointAt(0));
        spacedMark = false;
        if (piece.text().codePoints().allMatch(Characters::isInvisible)) {
          takenOut(Repair.Kind.INVISIBLE, piece.text());
        } else {
          int cut = i == from && mark != null ? mark.cut() : 0;
          append(piece, piece.text().substring(cut), space);
          space = false;
        }
      }
    }

    private void takenOut(Repair.Kind kind, String printed) {
      repairs.add(new Repair(kind, new Span(text.length(), text.length()), printed));
    }

    /** {@return whether every word has its edges; glyphs that stand for a space confuse them} */
    private boolean edgesFit() {
      return 2 * SPACE.split(text.toString().strip(), -1).length == edges.size();
    }

    private void append(Piece piece, String words, boolean space) {
      if (space && !text.isEmpty()) {
        text.append(' ');
        edges.add(tenth(piece.left()));
      } else if (edges.isEmpty()) {
        edges.add(tenth(piece.left()));
      } else {
        edges.removeLast();
      }
      int start = text.length();
      text.append(words);
      edges.add(tenth(piece.right()));
      if (piece.doubled()) {
        repairs.add(new Repair(Repair.Kind.DOUBLED, new Span(start, text.length()), words));
      }
    }

    DraftLine draft(Block.Placed placed) {
      TextLine line = placed.line();
      double left = edges.getFirst();
      double right = edges.getLast();
      return new DraftLine(
          text.toString(),
          repairs,
          Joint.SPACE,
          placed.page().index(),
          line.box(left, Math.max(left, right)),
          !line.isTurned() && edgesFit() ? edges : List.of());
    }
  }
}
