package org.pincite.query.eval.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.query.eval.extraction.Anchors.Anchor;

/** Runs of five words: whether they are there, and in the order of reading. */
final class OrderMeasure {
  private static final int N = 5;

  private OrderMeasure() {}

  static void score(GoldWords gold, ReadText read, Map<Measure, Double> values) {
    Set<String> there = new HashSet<>();
    for (int i = 0; i + N <= read.words().length(); i++) {
      there.add(read.words().substring(i, i + N));
    }
    int all = 0;
    int found = 0;
    for (String block : gold.bodyBlocks()) {
      for (int i = 0; i + N <= block.length(); i++) {
        all++;
        found += there.contains(block.substring(i, i + N)) ? 1 : 0;
      }
    }
    if (all > 0) {
      values.put(Measure.GRAMS, Ratio.of(found, all));
    }
    String body = gold.body();
    String words = read.words();
    List<Anchor> anchors = Anchors.of(body, 0, body.length(), words, 0, words.length(), N);
    values.put(Measure.ORDER, Ratio.of(Anchors.increasing(anchors).size(), anchors.size()));
  }
}
