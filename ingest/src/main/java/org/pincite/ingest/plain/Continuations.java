package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pincite.corpus.BlockKind;

/**
 * Puts sentences together that a page break, a column's end, a pull quote or a standfirst tore
 * apart: a piece that breaks off goes on in one that begins with a small letter.
 */
final class Continuations {
  /** Words that end no sentence. */
  private static final Set<String> OPEN_WORDS =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "by", "with", "from", "at",
          "as", "that", "which", "who", "is", "are", "was", "were", "be", "has", "have", "their",
          "its", "our", "this", "these", "between", "into", "than", "but", "if", "not", "will");

  /** Words below which a piece is no paragraph that could break off. */
  private static final int PROSE = 8;

  /** Words that are enough where the next piece begins with a small letter. */
  private static final int FEW = 4;

  /** Pieces of furniture and asides that may lie between. */
  private static final int REACH = 30;

  /** Characters of a line that no program and no printed column would have broken. */
  private static final int LONG_LINE = 200;

  /** Words of an interruption, at most. */
  private static final int LONGEST_ASIDE = 60;

  private final List<Piece> pieces;

  /** Whether every line is a paragraph, so that none is torn but at its end. */
  private final boolean unwrapped;

  private Continuations(List<Piece> pieces) {
    this.pieces = pieces;
    this.unwrapped =
        pieces.stream().flatMap(p -> p.lines.stream()).anyMatch(l -> l.length() > LONG_LINE);
  }

  /** {@return the pieces, those that go on elsewhere put together} */
  static List<Piece> join(List<Piece> pieces) {
    return new Continuations(pieces).joined();
  }

  private List<Piece> joined() {
    List<Piece> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int open = lastOpen(result);
      if (open >= 0 && goesOn(result.get(open), piece)) {
        result.get(open).lines.addAll(piece.lines);
      } else if (open >= 0 && result.get(open).words() >= PROSE && isInterruption(i)) {
        piece.kind = BlockKind.ASIDE;
        piece.stated = true;
        result.add(piece);
      } else {
        result.add(piece);
      }
    }
    return result;
  }

  /** {@return the last piece that breaks off with only furniture and asides behind it, or -1} */
  private static int lastOpen(List<Piece> result) {
    for (int i = result.size() - 1; i >= Math.max(0, result.size() - REACH); i--) {
      Piece piece = result.get(i);
      if (piece.isButton()) {
        return -1;
      }
      if (piece.kind != BlockKind.FURNITURE && piece.kind != BlockKind.ASIDE) {
        return isOpen(piece) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isOpen(Piece piece) {
    return piece.breaksOff() && (piece.words() >= FEW || piece.kind == BlockKind.LIST_ITEM);
  }

  private boolean goesOn(Piece open, Piece piece) {
    if (piece.kind != BlockKind.PARAGRAPH || piece.stated) {
      return false;
    }
    if (piece.first().startsSmall()) {
      return !Bullets.isNumbered(piece.first().text());
    }
    return !unwrapped
        && open.words() >= PROSE
        && open.last().text().matches(".*[\\p{L},-]$")
        && OPEN_WORDS.contains(open.last().lastWord().toLowerCase(Locale.ROOT));
  }

  /** Whether a short piece stands between one that breaks off and one that goes on. */
  private boolean isInterruption(int index) {
    Piece piece = pieces.get(index);
    if (piece.kind != BlockKind.PARAGRAPH
        || piece.stated
        || piece.first().startsSmall()
        || piece.words() > LONGEST_ASIDE) {
      return false;
    }
    for (int i = index + 1; i < pieces.size() && i <= index + 2; i++) {
      Piece next = pieces.get(i);
      if (next.kind == BlockKind.FURNITURE) {
        continue;
      }
      boolean small =
          next.kind == BlockKind.PARAGRAPH && !next.stated && next.first().startsSmall();
      return small && (!isOpen(piece) || piece.words() < LONGEST_ASIDE / 2);
    }
    return false;
  }
}
