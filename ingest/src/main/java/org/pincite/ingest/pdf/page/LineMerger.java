package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings fragments of one printed line together that the page draws apart, such as raised marks
 * drawn after the text.
 */
final class LineMerger {
  private LineMerger() {}

  static List<TextLine> merge(List<TextLine> lines) {
    List<TextLine> merged = new ArrayList<>();
    for (TextLine line : lines) {
      int host = hostOf(line, merged);
      if (host < 0) {
        merged.add(line);
      } else {
        merged.set(host, insert(merged.get(host), line));
      }
    }
    return merged;
  }

  private static int hostOf(TextLine line, List<TextLine> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      TextLine host = before.get(i);
      if (isNear(line, host) && fits(line, host)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNear(TextLine line, TextLine host) {
    double em = Math.max(line.size(), host.size());
    double shift = Math.abs(line.baseline() - host.baseline());
    boolean mark = line.size() < 0.8 * host.size() && line.text().length() <= 8;
    return shift < (mark ? 0.66 : 0.12) * em
        && line.left() < host.right() + 0.5 * em
        && line.right() > host.left() - 0.5 * em;
  }

  /** {@return whether the line begins where the host ends, ends where it begins, or fills a gap} */
  private static boolean fits(TextLine line, TextLine host) {
    double em = Math.max(line.size(), host.size());
    double slack = 0.15 * em;
    double end = -Double.MAX_VALUE;
    for (Piece piece : host.pieces()) {
      if (line.left() >= end - slack && line.right() <= piece.left() + slack) {
        boolean touches = line.left() - end < 0.45 * em || piece.left() - line.right() < 0.45 * em;
        return touches && line.width() > 0;
      }
      end = Math.max(end, piece.right());
    }
    return line.left() >= end - slack && line.left() - end < 0.45 * em;
  }

  private static TextLine insert(TextLine host, TextLine line) {
    List<Piece> pieces = new ArrayList<>();
    boolean placed = false;
    double end = -Double.MAX_VALUE;
    double em = Math.max(line.size(), host.size());
    for (Piece piece : host.pieces()) {
      if (!placed && piece.left() >= line.left()) {
        placed = true;
        end = append(pieces, line.pieces(), end, em);
        pieces.add(spaced(piece, end, em));
      } else {
        pieces.add(piece);
      }
      end = Math.max(end, piece.right());
    }
    if (!placed) {
      append(pieces, line.pieces(), end, em);
    }
    return new TextLine(host.frame(), pieces);
  }

  private static double append(List<Piece> pieces, List<Piece> more, double end, double em) {
    double at = end;
    for (int i = 0; i < more.size(); i++) {
      Piece piece = more.get(i);
      pieces.add(i == 0 ? spaced(piece, at, em) : piece);
      at = Math.max(at, piece.right());
    }
    return at;
  }

  private static Piece spaced(Piece piece, double end, double em) {
    return piece.withText(piece.text(), piece.left(), piece.left() - end > 0.14 * em);
  }
}
