package org.pincite.query.eval.extraction;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.pincite.query.eval.extraction.Anchors.Anchor;

/** Which word of a read text is which word of the gold's body; words keep their order. */
final class Alignment {
  /** No word of the other text. */
  static final int NONE = -1;

  /** Pairs of words up to which ranges are compared word by word at once. */
  private static final long SMALL = 40_000;

  /** Pairs of words beyond which ranges without common runs are left unaligned. */
  private static final long HUGE = 4_000_000;

  private static final int LONGEST_RUN = 5;

  private final String gold;
  private final String read;
  private final int[] toRead;
  private final Deque<Range> left = new ArrayDeque<>();

  private record Range(int from, int to, int start, int end, int n) {}

  private Alignment(String gold, String read) {
    this.gold = gold;
    this.read = read;
    this.toRead = new int[gold.length()];
    Arrays.fill(toRead, NONE);
  }

  /** {@return for each word of the gold the word of the read text, or {@link #NONE}} */
  static int[] of(String gold, String read) {
    Alignment alignment = new Alignment(gold, read);
    alignment.left.push(new Range(0, gold.length(), 0, read.length(), LONGEST_RUN));
    while (!alignment.left.isEmpty()) {
      alignment.align(alignment.withoutEqualEnds(alignment.left.pop()));
    }
    return alignment.toRead;
  }

  private Range withoutEqualEnds(Range range) {
    int from = range.from;
    int to = range.to;
    int start = range.start;
    int end = range.end;
    while (from < to && start < end && gold.charAt(from) == read.charAt(start)) {
      toRead[from++] = start++;
    }
    while (from < to && start < end && gold.charAt(to - 1) == read.charAt(end - 1)) {
      toRead[--to] = --end;
    }
    return new Range(from, to, start, end, range.n);
  }

  private void align(Range range) {
    if (range.from >= range.to || range.start >= range.end) {
      return;
    }
    long pairs = (long) (range.to - range.from) * (range.end - range.start);
    if (pairs <= SMALL || range.n == 0) {
      if (pairs <= HUGE) {
        compare(range);
      }
      return;
    }
    List<Anchor> anchors =
        Anchors.of(gold, range.from, range.to, read, range.start, range.end, range.n);
    if (anchors.isEmpty()) {
      left.push(new Range(range.from, range.to, range.start, range.end, shorter(range.n)));
    } else {
      anchor(range, Anchors.increasing(anchors));
    }
  }

  private static int shorter(int n) {
    return n == LONGEST_RUN ? 3 : n - 1;
  }

  private void compare(Range range) {
    String ours = gold.substring(range.from, range.to);
    String theirs = read.substring(range.start, range.end);
    for (MatchingBlocks.Run run : MatchingBlocks.of(ours, theirs)) {
      set(range.from + run.gold(), range.start + run.read(), run.length());
    }
  }

  private void anchor(Range range, List<Anchor> anchors) {
    int from = range.from;
    int start = range.start;
    for (Anchor anchor : anchors) {
      int x = anchor.gold();
      int y = anchor.read();
      boolean apart = x >= from && y >= start;
      if (apart && (x > from || y > start)) {
        left.push(new Range(from, x, start, y, range.n));
      }
      boolean sameRun = x - from == y - start && x + range.n > from;
      if (apart || sameRun) {
        set(x, y, range.n);
        from = x + range.n;
        start = y + range.n;
      }
    }
    left.push(new Range(from, range.to, start, range.end, range.n));
  }

  private void set(int x, int y, int length) {
    for (int i = 0; i < length; i++) {
      toRead[x + i] = y + i;
    }
  }
}
