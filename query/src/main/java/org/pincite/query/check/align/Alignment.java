package org.pincite.query.check.align;

import java.util.List;
import org.pincite.query.check.text.Order;
import org.pincite.query.check.text.QuotedText;
import org.pincite.query.check.text.SourceText;

/**
 * A quotation laid beside the passage that comes nearest.
 *
 * @param quoted the quotation
 * @param source the document
 * @param order the order of its words in which the places count
 * @param steps from the first word of the quotation to the last; at least one word is the same
 */
public record Alignment(QuotedText quoted, SourceText source, Order order, List<Step> steps) {
  public Alignment {
    steps = List.copyOf(steps);
  }

  /** {@return how many words are the same} */
  public int same() {
    return (int) steps.stream().filter(step -> step.kind() == Step.Kind.SAME).count();
  }

  /** {@return the share of the quotation's words that are the same} */
  public double share() {
    return (double) same() / quoted.words().size();
  }

  /** {@return how many words differ, are added or left out} */
  public int differing() {
    return steps.size() - same();
  }

  /** {@return whether the quotation begins with words of the passage} */
  public boolean beginsSame() {
    return isSame(steps);
  }

  /** {@return whether the quotation ends with words of the passage} */
  public boolean endsSame() {
    return isSame(steps.reversed());
  }

  /** Chance makes a word the same, but hardly the one beside it too. */
  private static boolean isSame(List<Step> from) {
    return from.stream().limit(2).allMatch(step -> step.kind() == Step.Kind.SAME);
  }
}
