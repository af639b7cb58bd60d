package org.pincite.ingest.pdf.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.ingest.pdf.page.LaidPage;
import org.pincite.ingest.pdf.page.TextLine;

/**
 * How a document is set: the size of its body text, and the distance from line to line for each
 * size.
 */
final class Typography {
  private final double bodySize;
  private final Map<Long, Double> leading = new TreeMap<>();

  private Typography(double bodySize) {
    this.bodySize = bodySize;
  }

  static Typography of(List<LaidPage> pages) {
    Map<Long, Integer> sizes = new TreeMap<>();
    Map<Long, Map<Long, Integer>> pitches = new TreeMap<>();
    for (LaidPage page : pages) {
      List<TextLine> lines = page.withRole(TextLine.Role.BODY);
      for (int i = 0; i < lines.size(); i++) {
        TextLine line = lines.get(i);
        sizes.merge(key(line.size()), line.text().length(), Integer::sum);
        if (i > 0) {
          note(lines.get(i - 1), line, pitches);
        }
      }
    }
    Typography typography = new Typography(mostWeight(sizes) / 4.0);
    pitches.forEach((size, counts) -> typography.leading.put(size, mostWeight(counts) / 4.0));
    return typography;
  }

  private static void note(TextLine above, TextLine line, Map<Long, Map<Long, Integer>> pitches) {
    double pitch = line.baseline() - above.baseline();
    if (key(above.size()) == key(line.size())
        && above.overlapsAcross(line)
        && pitch > 0.8 * line.size()
        && pitch < 2.6 * line.size()) {
      // A pitch below a long line is more likely one inside a paragraph.
      int weight = above.text().length() > 50 ? 3 : 1;
      pitches
          .computeIfAbsent(key(line.size()), k -> new TreeMap<>())
          .merge(Math.round(pitch * 4), weight, Integer::sum);
    }
  }

  private static long key(double size) {
    return Math.round(size * 4);
  }

  private static long mostWeight(Map<Long, Integer> weights) {
    long best = 40;
    int most = -1;
    for (var entry : weights.entrySet()) {
      int around =
          entry.getValue()
              + weights.getOrDefault(entry.getKey() - 1, 0)
              + weights.getOrDefault(entry.getKey() + 1, 0);
      if (around > most) {
        most = around;
        best = entry.getKey();
      }
    }
    return best;
  }

  /** {@return the size of most letters of the body, in points} */
  double bodySize() {
    return bodySize;
  }

  /** {@return the usual distance between the base lines of two lines of that size} */
  double leading(double size) {
    return leading.getOrDefault(key(size), 1.2 * size);
  }
}
