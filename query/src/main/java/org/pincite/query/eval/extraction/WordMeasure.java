package org.pincite.query.eval.extraction;

import java.util.Map;

/** Words as a multiset. Contents lists are neither wanted nor held against a text. */
final class WordMeasure {
  private WordMeasure() {}

  static void score(GoldWords gold, ReadText read, Map<Measure, Double> values) {
    int[] wanted = new int[gold.lexicon().size()];
    int[] ignored = new int[gold.lexicon().size()];
    for (GoldWords.Entry entry : gold.entries()) {
      count(entry.all(), entry.block().kind().equals("toc") ? ignored : wanted);
    }
    int[] found = new int[gold.lexicon().size()];
    count(read.words(), found);
    long right = 0;
    long wrong = 0;
    long all = 0;
    for (int word = 0; word < wanted.length; word++) {
      right += Math.min(wanted[word], found[word]);
      wrong += Math.max(0, found[word] - wanted[word] - ignored[word]);
      all += wanted[word];
    }
    double precision = Ratio.of(right, right + wrong);
    double recall = Ratio.of(right, all);
    values.put(Measure.PRECISION, precision);
    values.put(Measure.RECALL, recall);
    values.put(Measure.F1, Ratio.harmonicMean(precision, recall));
  }

  private static void count(String words, int[] counts) {
    words.chars().forEach(word -> counts[word]++);
  }
}
