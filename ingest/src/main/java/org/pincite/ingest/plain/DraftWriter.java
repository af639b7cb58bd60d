package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;
import org.pincite.ingest.draft.Joint;

/** Writes pieces into a draft. */
final class DraftWriter {
  /** Units below which a text that stands twice on its line is no doubled heading. */
  private static final int SHORTEST_DOUBLE = 6;

  /** Units above which it is none either, but a paragraph that repeats itself. */
  private static final int LONGEST_DOUBLE = 120;

  private final Draft draft;
  private final Syntax syntax;
  private final LineEndHyphens hyphens;

  DraftWriter(Draft draft, Syntax syntax, List<Piece> pieces) {
    this.draft = draft;
    this.syntax = syntax;
    this.hyphens = new LineEndHyphens(pieces);
  }

  void write(Piece piece) {
    DraftBlock block = new DraftBlock(piece.kind).level(piece.level);
    if (piece.mark != null) {
      block.number(piece.number, piece.mark);
    }
    for (int i = 0; i < piece.lines.size(); i++) {
      TextLine line = piece.lines.get(i);
      boolean last = i + 1 == piece.lines.size();
      Joint joint = last ? Joint.SPACE : hyphens.joint(line, piece.lines.get(i + 1));
      Inline.Shown shown = shown(piece, line);
      block.add(new DraftLine(shown.text(), shown.repairs(), joint, line.page(), null, List.of()));
    }
    draft.blocks().add(block);
  }

  private Inline.Shown shown(Piece piece, TextLine line) {
    if (piece.kind == BlockKind.FURNITURE) {
      return Inline.plain(line.text());
    }
    Inline.Shown shown = Inline.shown(line.text(), syntax);
    int half = half(shown.text());
    if (half == 0) {
      return shown;
    }
    List<Repair> repairs = new ArrayList<>();
    repairs.add(new Repair(Repair.Kind.DOUBLED, new Span(0, half), shown.text()));
    return new Inline.Shown(shown.text().substring(0, half), repairs);
  }

  /** {@return a text, or the half of it where it is the same words twice} */
  static String once(String text) {
    int half = half(text);
    return half == 0 ? text : text.substring(0, half);
  }

  /** {@return the length of the text that a line has twice, 0 if it has not} */
  static int half(String text) {
    int length = text.length();
    for (int gap = 0; gap <= 1; gap++) {
      int half = (length - gap) / 2;
      boolean even = (length - gap) % 2 == 0;
      boolean apart = gap == 0 || (length > half && text.charAt(half) == ' ');
      if (even
          && apart
          && half >= SHORTEST_DOUBLE
          && half <= LONGEST_DOUBLE
          && (gap == 0 || text.indexOf(' ') < half || text.endsWith(":"))
          && text.regionMatches(0, text, half + gap, half)
          && text.substring(0, half).chars().filter(Character::isLetter).count() > half / 2) {
        return half;
      }
    }
    return 0;
  }
}
