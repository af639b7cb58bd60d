package org.pincite.query.eval.extraction;

import java.util.HashMap;
import java.util.Map;

/** The first words of blocks on the page where they are printed. */
final class PageMeasure {
  private static final int WORDS = 6;

  private PageMeasure() {}

  static void score(GoldWords gold, ReadText read, Map<Measure, Double> values) {
    if (!read.isPaged()) {
      return;
    }
    Map<Integer, StringBuilder> pages = new HashMap<>();
    for (int i = 0; i < read.words().length(); i++) {
      pages
          .computeIfAbsent(read.pages().get(i), page -> new StringBuilder())
          .append(read.words().charAt(i));
    }
    int all = 0;
    int right = 0;
    for (GoldWords.Entry entry : gold.entries()) {
      GoldBlock block = entry.block();
      if (block.isBody() && block.page() > 0 && entry.text().length() >= WORDS) {
        StringBuilder page = pages.getOrDefault(block.page(), new StringBuilder());
        all++;
        right += page.indexOf(entry.text().substring(0, WORDS)) >= 0 ? 1 : 0;
      }
    }
    if (all > 0) {
      values.put(Measure.PAGE, Ratio.of(right, all));
    }
  }
}
