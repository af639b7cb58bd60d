package org.pincite.ingest.pdf.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * The mark with which a note begins.
 *
 * @param value the mark as it is cited, e.g. {@code 12} or {@code *}
 * @param printed as printed
 * @param pieces number of pieces it takes up
 * @param raised whether it is small or raised
 */
record NoteStart(String value, String printed, int pieces, boolean raised) {
  private static final Pattern NUMBER = Pattern.compile("[(\\[]?\\s?(\\d{1,4})\\s?[)\\].]?");
  private static final Pattern SIGN =
      Pattern.compile("[(\\[]?([*†‡§¶#]{1,3}|[a-z]{1,2}|[ivxlc]{3,8})[)\\]]?");

  /** {@return the mark at the start of a line, null if there is none} */
  static @Nullable NoteStart of(TextLine line) {
    List<Piece> pieces = line.pieces();
    StringBuilder head = new StringBuilder();
    boolean raised = true;
    for (int i = 0; i < Math.min(5, pieces.size() - 1); i++) {
      Piece piece = pieces.get(i);
      head.append(piece.spaced() && i > 0 ? " " : "").append(piece.text());
      raised &= isRaised(piece, line);
      boolean ends = pieces.get(i + 1).spaced() || !isRaised(pieces.get(i + 1), line);
      String text = head.toString();
      if (ends && (raised || pieces.get(i + 1).spaced())) {
        @Nullable String value = value(text, raised);
        if (value != null) {
          return new NoteStart(value, text, i + 1, raised);
        }
      }
    }
    return null;
  }

  /** {@return whether a line begins with a raised mark} */
  static boolean isRaisedAt(TextLine line) {
    @Nullable NoteStart start = of(line);
    return start != null && start.raised();
  }

  private static @Nullable String value(String text, boolean raised) {
    var number = NUMBER.matcher(text);
    if (number.matches()) {
      return number.group(1);
    }
    var sign = SIGN.matcher(text);
    if (sign.matches() && (raised || !Character.isLetter(sign.group(1).charAt(0)))) {
      return sign.group(1);
    }
    return null;
  }

  /** {@return whether a piece is smaller than its line and stands higher, as marks do} */
  static boolean isRaised(Piece piece, TextLine line) {
    return piece.size() < 0.85 * line.size()
        && piece.baseline() < line.baseline() - 0.08 * line.size();
  }

  /** {@return the mark as a number, or -1 if it is a sign} */
  int number() {
    return Character.isDigit(value.charAt(0)) ? Integer.parseInt(value) : -1;
  }
}
