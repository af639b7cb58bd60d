package org.pincite.query.eval.extraction;

import java.util.Map;
import java.util.Set;

/** Where paragraphs begin, by words that are aligned. */
final class BoundaryMeasure {
  private BoundaryMeasure() {}

  static void score(GoldWords gold, ReadText read, int[] toRead, Map<Measure, Double> values) {
    Set<Integer> wanted = gold.boundaries();
    int known = 0;
    int hit = 0;
    for (int start : wanted) {
      int word = toRead[start];
      boolean unsaid = word >= 0 && read.gaps().get(word) == ReadText.Gap.PAGE;
      known += unsaid ? 0 : 1;
      hit += word >= 0 && read.beginsParagraph(word) ? 1 : 0;
    }
    int found = 0;
    int right = 0;
    for (int i = 0; i < toRead.length; i++) {
      if (toRead[i] >= 1 && read.beginsParagraph(toRead[i])) {
        found++;
        right += wanted.contains(i) ? 1 : 0;
      }
    }
    double precision = Ratio.of(right, found);
    double recall = Ratio.of(hit, known);
    values.put(Measure.BOUNDARY_PRECISION, precision);
    values.put(Measure.BOUNDARY_RECALL, recall);
    values.put(Measure.BOUNDARY_F1, Ratio.harmonicMean(precision, recall));
  }
}
