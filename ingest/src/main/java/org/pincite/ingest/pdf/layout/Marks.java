package org.pincite.ingest.pdf.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.page.Piece;
import org.pincite.ingest.pdf.page.TextLine;

/** Recognises numbers and bullets printed before the text of a line. */
final class Marks {
  private static final Pattern BULLET =
      Pattern.compile(
          "[\u2022\u2023\u25E6\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u2043\u27A2\u2756\u2713\u2714\u00B7\u25B6\u25B8\u25BA\u2219\uE000-\uF8FF]");
  private static final Pattern DASH = Pattern.compile("[-–—*o]");

  /** A year at a line's start is one of the words; no paper counts its paragraphs that far. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?!(?:1[5-9]|20)\\d\\d[.)]?$)\\d{1,4}[.)]?|\\d{1,3}(\\.\\d{1,3}){1,5}[.)]?|\\(\\d{1,3}[A-Z]?\\)|\\[\\d{1,3}\\]|\\d{1,3}[A-Z]{1,2}\\.?"
              + "|\\(?[a-zA-Z]{1,2}\\)|[a-zA-Z]\\.|\\(?[ivxlc]{1,7}\\)|[ivxlc]{1,7}\\.|[IVXLC]{1,7}[.)]"
              + "|[QP]\\d{1,4}[.:]?|[A-Z]{1,2}\\.?\\d{1,3}(\\.\\d{1,3})*[.)]?");

  private Marks() {}

  /** How sure it is that a mark begins a block. */
  enum Certainty {
    /** A bullet, or a number that a wide gap parts from the text. */
    SURE,
    /** A number as they begin blocks, but set like any word. */
    POSSIBLE
  }

  /** A mark found at the start of a line. */
  record Found(Block.Mark mark, Certainty certainty, double textLeft) {
    boolean isSure() {
      return certainty == Certainty.SURE;
    }

    /** {@return whether the mark ends in a full stop or bracket} */
    boolean isPointed() {
      String printed = mark.printed();
      return !Character.isLetterOrDigit(printed.codePointBefore(printed.length()));
    }

    boolean isBullet() {
      return mark.value() == null;
    }
  }

  /** {@return the mark at the start of a line, null if there is none} */
  static @Nullable Found of(TextLine line) {
    List<Piece> pieces = line.pieces();
    int count = 1;
    StringBuilder head = new StringBuilder(pieces.getFirst().text());
    while (count < pieces.size() && !pieces.get(count).spaced()) {
      head.append(pieces.get(count++).text());
    }
    String text = head.toString();
    if (BULLET.matcher(text.substring(0, 1)).matches()) {
      return bullet(line, text, count);
    }
    if (count == pieces.size()) {
      return null;
    }
    boolean gap = hasGap(line, count);
    double textLeft = pieces.get(count).left();
    if (DASH.matcher(text).matches()) {
      Block.Mark mark = new Block.Mark(null, text, count, 0);
      return gap ? new Found(mark, Certainty.SURE, textLeft) : null;
    }
    if (NUMBER.matcher(text).matches()) {
      Block.Mark mark = new Block.Mark(value(text), text, count, 0);
      return new Found(mark, gap ? Certainty.SURE : Certainty.POSSIBLE, textLeft);
    }
    return null;
  }

  /** {@return the mark that is all a line holds, null if it holds anything else} */
  static Block.@Nullable Mark alone(TextLine line) {
    String text = line.text();
    if (BULLET.matcher(text).matches() || DASH.matcher(text).matches()) {
      return new Block.Mark(null, text, line.pieces().size(), 0);
    }
    return NUMBER.matcher(text).matches()
        ? new Block.Mark(value(text), text, line.pieces().size(), 0)
        : null;
  }

  private static @Nullable Found bullet(TextLine line, String head, int count) {
    List<Piece> pieces = line.pieces();
    String sign = head.substring(0, 1);
    if (head.length() == 1) {
      double textLeft = count < pieces.size() ? pieces.get(count).left() : line.right();
      return new Found(new Block.Mark(null, sign, count, 0), Certainty.SURE, textLeft);
    }
    boolean own = pieces.getFirst().text().length() == 1;
    Block.Mark mark = new Block.Mark(null, sign, own ? 1 : 0, own ? 0 : 1);
    return new Found(mark, Certainty.SURE, own ? pieces.get(1).left() : line.left());
  }

  /** {@return whether the gap before a piece is wider than those between the words behind it} */
  private static boolean hasGap(TextLine line, int piece) {
    List<Piece> pieces = line.pieces();
    double gap = pieces.get(piece).left() - pieces.get(piece - 1).right();
    double[] others = new double[pieces.size()];
    int count = 0;
    for (int i = piece + 1; i < pieces.size(); i++) {
      if (pieces.get(i).spaced()) {
        others[count++] = pieces.get(i).left() - pieces.get(i - 1).right();
      }
    }
    double usual = 0.28 * line.size();
    if (count > 0) {
      double[] sorted = java.util.Arrays.copyOf(others, count);
      java.util.Arrays.sort(sorted);
      usual = sorted[count / 2];
    }
    return gap > Math.max(1.5 * usual, 0.42 * line.size());
  }

  private static String value(String printed) {
    return printed
        .replaceFirst("(?<=[\\p{L}\\p{N}])[.:]$", "")
        .replaceFirst("^(\\d+(\\.\\d+)*)\\)$", "$1");
  }
}
