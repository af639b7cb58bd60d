package org.pincite.query.eval.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs of words that occur once in either of two texts, and their longest increasing run. */
final class Anchors {
  private static final int REPEATED = -1;

  private Anchors() {}

  /** Where a run of words begins in the one text and the other. */
  record Anchor(int gold, int read) {}

  /** {@return the runs of {@code n} words that occur once in both ranges, in the gold's order} */
  static List<Anchor> of(String gold, int from, int to, String read, int start, int end, int n) {
    Map<String, Integer> inRead = once(read, start, end, n);
    List<Anchor> anchors = new ArrayList<>();
    once(gold, from, to, n)
        .forEach(
            (gram, place) -> {
              int other = inRead.getOrDefault(gram, REPEATED);
              if (place != REPEATED && other != REPEATED) {
                anchors.add(new Anchor(place, other));
              }
            });
    anchors.sort((a, b) -> Integer.compare(a.gold(), b.gold()));
    return anchors;
  }

  /** {@return a longest selection whose places in the read text increase} */
  static List<Anchor> increasing(List<Anchor> anchors) {
    int[] tails = new int[anchors.size()];
    int[] at = new int[anchors.size()];
    int[] before = new int[anchors.size()];
    int length = 0;
    for (int i = 0; i < anchors.size(); i++) {
      int value = anchors.get(i).read();
      int found = Arrays.binarySearch(tails, 0, length, value);
      int k = found >= 0 ? found : -found - 1;
      tails[k] = value;
      at[k] = i;
      before[i] = k > 0 ? at[k - 1] : -1;
      length = Math.max(length, k + 1);
    }
    List<Anchor> kept = new ArrayList<>();
    for (int i = length > 0 ? at[length - 1] : -1; i >= 0; i = before[i]) {
      kept.add(anchors.get(i));
    }
    return kept.reversed();
  }

  private static Map<String, Integer> once(String text, int from, int to, int n) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i + n <= to; i++) {
      places.merge(text.substring(i, i + n), i, (a, b) -> REPEATED);
    }
    return places;
  }
}
