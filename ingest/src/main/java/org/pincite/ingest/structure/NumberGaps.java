package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.draft.DraftBlock;

/** Reports where the numbers of a run leap. */
final class NumberGaps {
  private NumberGaps() {}

  /**
   * {@return a doubt for each leap, at the page of the number behind it; a chapter or annex that
   * has a heading and no numbers of its own is no leap}
   */
  static List<Doubt> in(Run run, List<DraftBlock> blocks) {
    List<Doubt> doubts = new ArrayList<>();
    for (int i = 1; i < run.items().size(); i++) {
      Candidate left = run.items().get(i - 1);
      Candidate right = run.items().get(i);
      if (leaps(left.token(), right.token()) && !leapsUnnumberedParts(left, right, blocks)) {
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

  /** Whether every chapter or annex between two numbers is named by a heading between them. */
  private static boolean leapsUnnumberedParts(
      Candidate left, Candidate right, List<DraftBlock> blocks) {
    List<Integer> from = left.token().parts();
    List<Integer> to = right.token().parts();
    int level = commonParts(from, to);
    if (level + 1 >= to.size()
        || level >= from.size()
        || to.subList(level + 1, to.size()).stream().anyMatch(part -> part > 1)) {
      return false;
    }
    boolean letter = level == 0 && right.token().form() == NumberToken.Form.ANNEX;
    for (int missing = from.get(level) + 1; missing < to.get(level); missing++) {
      String name = letter ? Character.toString('A' + missing - 1) : Integer.toString(missing);
      Pattern named = Pattern.compile("\\D{0,12}\\b" + name + "\\b(?!\\.\\d).*", Pattern.DOTALL);
      if (blocks.subList(left.block(), right.block()).stream()
          .noneMatch(b -> b.kind() == BlockKind.HEADING && named.matcher(b.rawText()).matches())) {
        return false;
      }
    }
    return true;
  }

  private static int commonParts(List<Integer> from, List<Integer> to) {
    int common = 0;
    while (common < from.size() && common < to.size() && from.get(common).equals(to.get(common))) {
      common++;
    }
    return common;
  }

  private static boolean leaps(NumberToken left, NumberToken right) {
    List<Integer> from = left.parts();
    List<Integer> to = right.parts();
    int common = commonParts(from, to);
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
