package org.pincite.query.eval.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest common run of two texts, then the longest on either side of it, and so on (Ratcliff
 * and Obershelp); of equally long ones the first in the gold, then the first in the read text.
 */
final class MatchingBlocks {
  private final String gold;
  private final Map<Character, List<Integer>> places = new HashMap<>();

  private MatchingBlocks(String gold, String read) {
    this.gold = gold;

    for (int i = 0; i < read.length(); i++) {
      places.computeIfAbsent(read.charAt(i), c -> new ArrayList<>()).add(i);
    }
  }

  /** A common run. */
  record Run(int gold, int read, int length) {}

  private record Range(int from, int to, int start, int end) {}

  /** {@return the common runs, in no order} */
  static List<Run> of(String gold, String read) {
    MatchingBlocks blocks = new MatchingBlocks(gold, read);
    List<Run> runs = new ArrayList<>();
    Deque<Range> left = new ArrayDeque<>();
    left.push(new Range(0, gold.length(), 0, read.length()));
    while (!left.isEmpty()) {
      Range range = left.pop();
      Run run = blocks.longest(range);
      if (run.length() > 0) {
        runs.add(run);
        left.push(new Range(range.from, run.gold, range.start, run.read));
        left.push(new Range(run.gold + run.length, range.to, run.read + run.length, range.end));
      }
    }
    return runs;
  }

  private Run longest(Range range) {
    Run best = new Run(range.from, range.start, 0);
    int width = range.end - range.start;
    int[] lengths = new int[width + 1];
    for (int i = range.from; i < range.to; i++) {
      int[] next = new int[width + 1];
      for (int place : places.getOrDefault(gold.charAt(i), List.of())) {
        int j = place - range.start;
        if (j >= 0 && j < width) {
          int length = lengths[j] + 1;
          next[j + 1] = length;
          if (length > best.length) {
            best = new Run(i - length + 1, place - length + 1, length);
          }
        }
      }
      lengths = next;
    }
    return best;
  }
}
