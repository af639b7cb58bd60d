package org.pincite.ingest.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.pincite.corpus.BlockKind;

/** Finds the headings of a text that does not mark them: short, alone, and above prose. */
final class Headings {
  private static final int MOST_WORDS = 22;
  private static final int MOST_LINES = 5;

  /** Words from which a piece is prose. */
  private static final int PROSE = 15;

  /** Short pieces between a heading and its text, at most. */
  private static final int STACKED = 2;

  private static final Pattern NO_HEADING =
      Pattern.compile(
          ".*(?:[.,;:]|\\betc)$|.*\\S@\\S.*|(?:https?:|www\\.).*|[^\\p{L}]*|.*\\p{L}{3,}[.?!]\\s+\\p{Lu}.*|(?:Source|Note)s?:.*|[—–-].*|\\(\\d.*"
              + "|[Bb]y \\p{Lu}.*|(?:[Pp]osted|[Pp]ublished|Written) .*\\b(?:by|\\d{4})\\b.*");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?"
              + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?\\d{4}");

  private Headings() {}

  /** Calls pieces headings that look like them. */
  static void mark(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (mayHead(piece) && standsAboveProse(pieces, i)) {
        piece.kind = BlockKind.HEADING;
        piece.level = 2;
      }
    }
    pieces.stream()
        .filter(piece -> piece.kind != BlockKind.FURNITURE)
        .findFirst()
        .filter(piece -> piece.kind == BlockKind.HEADING && !piece.stated)
        .ifPresent(piece -> piece.level = 1);
  }

  private static boolean mayHead(Piece piece) {
    String text = piece.text();
    return piece.kind == BlockKind.PARAGRAPH
        && !piece.stated
        && piece.apart
        && piece.lines.size() <= MOST_LINES
        && piece.words() <= MOST_WORDS
        && !piece.first().startsSmall()
        && !DATE.matcher(text).matches()
        && !NO_HEADING.matcher(text).matches()
        && !(text.startsWith("“") || text.startsWith("\""));
  }

  private static boolean standsAboveProse(List<Piece> pieces, int index) {
    int stacked = 0;
    for (int i = index + 1; i < pieces.size(); i++) {
      Piece below = pieces.get(i);
      if (below.isButton() && index > 0 && !pieces.get(index - 1).isButton()) {
        return false; // the last line of a post, with the page's buttons below it
      }
      if (below.kind == BlockKind.FURNITURE || below.kind == BlockKind.ASIDE) {
        continue;
      }
      if (below.words() >= PROSE || below.kind == BlockKind.LIST_ITEM || below.stated) {
        return true;
      }
      if (++stacked > STACKED || below.kind != BlockKind.PARAGRAPH) {
        return false;
      }
    }
    return false;
  }
}
