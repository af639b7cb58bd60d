package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Doubt;

/** Reports where the numbers of a run leap. */
final class NumberGaps {
  private NumberGaps() {}

  /** {@return a doubt for each leap, at the page of the number behind it} */
  static List<Doubt> in(Run run) {
    List<Doubt> doubts = new ArrayList<>();
    for (int i = 1; i < run.items().size(); i++) {
      Candidate left = run.items().get(i - 1);
      Candidate right = run.items().get(i);
      if (leaps(left.token(), right.token())) {
        doubts.add(
            doubt(
                right,
                "The paragraph numbers leap from %s to %s."
                    .formatted(left.token().paragraph(), right.token().paragraph())));
      }
    }
    return doubts;
  }

  /** {@return the doubt about a number printed a second time} */
  static Doubt repeated(Candidate item) {
    return doubt(
        item, "The paragraph number %s is printed twice.".formatted(item.token().paragraph()));
  }

  private static Doubt doubt(Candidate item, String detail) {
    @Nullable Integer page = item.page() > 0 ? item.page() : null;
    return new Doubt(Doubt.Kind.NUMBER_GAP, page, detail);
  }

  private static boolean leaps(NumberToken left, NumberToken right) {
    List<Integer> from = left.parts();
    List<Integer> to = right.parts();
    int common = 0;
    while (common < from.size() && common < to.size() && from.get(common).equals(to.get(common))) {
      common++;
    }
    if (common == to.size()) {
      return false;
    }
    int before = common < from.size() ? from.get(common) : 0;
    if (to.get(common) > before + 1) {
      return true;
    }
    return to.subList(common + 1, to.size()).stream().anyMatch(part -> part > 1);
  }
}
