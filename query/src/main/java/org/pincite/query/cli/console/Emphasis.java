package org.pincite.query.cli.console;

import java.util.List;
import java.util.regex.Pattern;
import org.pincite.corpus.Span;

/** How a terminal marks certain characters of a text. */
public enum Emphasis {
  /** Not at all. */
  PLAIN("", ""),
  /** By the ANSI codes for bold, and back to normal weight. */
  BOLD("\u001b[1m", "\u001b[22m");

  private static final Pattern CODE = Pattern.compile("\u001b\\[\\d+m");

  private final String begin;
  private final String end;

  Emphasis(String begin, String end) {
    this.begin = begin;
    this.end = end;
  }

  /** {@return the text, marked as a whole} */
  public String of(String text) {
    return text.isEmpty() ? "" : begin + text + end;
  }

  /**
   * {@return a piece of a text with certain characters of it marked}
   *
   * @param piece the piece
   * @param start where it begins in the text
   * @param marked spans of the text, in order and without overlaps; what lies outside the piece is
   *     left out
   */
  public String of(String piece, int start, List<Span> marked) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span span : marked) {
      int from = Math.max(at, span.start() - start);
      int to = Math.min(piece.length(), span.end() - start);
      if (from < to) {
        out.append(piece, at, from).append(of(piece.substring(from, to)));
        at = to;
      }
    }
    return out.append(piece, at, piece.length()).toString();
  }

  /** {@return how many columns a text takes, its codes not counted} */
  static int width(CharSequence text) {
    return CODE.matcher(text).replaceAll("").length();
  }
}
