package org.pincite.corpus;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words of a span on a printed line. */
final class Words {
  private Words() {}

  /** {@return the box around those words of the line that share a unit with the span} */
  static Optional<Box> boxOf(String text, Line line, Span span) {
    @Nullable Box whole = line.box();
    if (whole == null) {
      return Optional.empty();
    }
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    int word = 0;
    int at = line.span().start();
    int end = line.span().end();
    while (at < end) {
      int from = skip(text, at, end, true);
      int to = skip(text, from, end, false);
      if (from < to) {
        if (2 * word + 1 >= line.edges().size()) {
          return Optional.of(whole);
        }
        if (from < span.end() && span.start() < to) {
          left = Math.min(left, line.edges().get(2 * word));
          right = Math.max(right, line.edges().get(2 * word + 1));
        }
        word++;
      }
      at = to;
    }
    return left > right
        ? Optional.empty()
        : Optional.of(new Box(left, whole.y(), right - left, whole.height()));
  }

  private static int skip(String text, int from, int end, boolean space) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at)) == space) {
      at++;
    }
    return at;
  }
}
