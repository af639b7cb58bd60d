package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.BlockKind;

/**
 * Finds pull quotes: words in large type that stand in the middle of a column, and came out as
 * several short pieces in the middle of a sentence.
 */
final class PullQuotes {
  /** Pieces into which a quote may have been torn. */
  private static final int MOST_PIECES = 8;

  private static final int MOST_WORDS = 60;

  private PullQuotes() {}

  /** {@return the pieces, each pull quote one of them} */
  static List<Piece> apart(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean torn = !result.isEmpty() && result.getLast().breaksOff();
      int end = torn && opens(piece) ? end(pieces, i) : -1;
      if (end < 0) {
        result.add(piece);
        continue;
      }
      Piece quote = new Piece(BlockKind.ASIDE);
      quote.stated = true;
      for (int at = i; at < end; at++) {
        quote.lines.addAll(pieces.get(at).lines);
      }
      Piece last = pieces.get(end);
      int lines = closingLine(last) + 1;
      quote.lines.addAll(last.lines.subList(0, lines));
      result.add(quote);
      if (lines < last.lines.size()) {
        Piece rest = new Piece(last.kind);
        rest.lines.addAll(last.lines.subList(lines, last.lines.size()));
        result.add(rest);
      }
      i = end;
    }
    return result;
  }

  private static boolean opens(Piece piece) {
    return piece.kind == BlockKind.PARAGRAPH
        && !piece.stated
        && piece.first().text().startsWith("“")
        && piece.words() <= MOST_WORDS;
  }

  /** {@return the index of the piece that closes the quotation, or -1} */
  private static int end(List<Piece> pieces, int from) {
    int words = 0;
    for (int i = from; i < pieces.size() && i < from + MOST_PIECES; i++) {
      Piece piece = pieces.get(i);
      if (piece.kind != BlockKind.PARAGRAPH || piece.stated) {
        return -1;
      }
      int close = closingLine(piece);
      if (close >= 0) {
        return i;
      }
      words += piece.words();
      if (words > MOST_WORDS) {
        return -1;
      }
    }
    return -1;
  }

  /** {@return the index of the line that a closing quotation mark ends, or -1} */
  private static int closingLine(Piece piece) {
    for (int i = 0; i < piece.lines.size(); i++) {
      String text = piece.lines.get(i).text();
      if (text.endsWith("”")) {
        return i;
      }
      if (text.indexOf('”') >= 0) {
        return -1;
      }
    }
    return -1;
  }
}
