package org.pincite.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pincite.query.question.Question;

/** Compares pages, for which most blocks are passed over, with the whole, for which none is. */
final class Paging {
  private static final int FIRST = 3;
  private static final int SECOND = 10;

  private Paging() {}

  /** Fails unless the first two pages are what all hits begin with, in every order. */
  static void compare(Searcher searcher, Question question, Scope scope, String where) {
    for (Options.Sort sort : Options.Sort.values()) {
      Options options = Options.DEFAULT.page(0, Integer.MAX_VALUE).scope(scope).sort(sort);
      List<Hit> all = new ArrayList<>();
      searcher.forEach(question, options, all::add);
      List<Hit> paged = new ArrayList<>(searcher.search(question, options.page(0, FIRST)).hits());
      Hits second = searcher.search(question, options.page(FIRST, SECOND));
      paged.addAll(second.hits());
      String which = where + ", " + scope + ", " + sort + ", " + question.text();
      assertEquals(told(all.subList(0, Math.min(FIRST + SECOND, all.size()))), told(paged), which);
      assertEquals(all.size(), second.statements(), which);
    }
  }

  private static String told(List<Hit> hits) {
    return hits.stream()
        .map(
            hit ->
                String.join(
                    " ",
                    hit.sha256().substring(0, 8),
                    Integer.toString(hit.block().block()),
                    Integer.toString(hit.sentence()),
                    Double.toString(hit.score()),
                    hit.matches().toString()))
        .collect(Collectors.joining("\n"));
  }
}
