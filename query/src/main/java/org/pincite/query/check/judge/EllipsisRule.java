package org.pincite.query.check.judge;

import java.util.List;
import org.pincite.query.check.Difference;
import org.pincite.query.check.Difference.Kind;
import org.pincite.query.check.Verdict;
import org.pincite.query.check.text.Gap;

/**
 * Whether words may be left out where a quotation says so: those that say no, restrict or condition
 * what is kept may not, and what is kept must stand in one passage.
 */
final class EllipsisRule {
  /** As far as this the parts of a quotation are one passage without a question. */
  private static final int NEAR = 150;

  /** Further away than this they are several. */
  private static final int FAR = 400;

  private static final int NEAR_BLOCKS = 3;

  /** As many words can be a clause by themselves. */
  private static final int CLAUSE = 4;

  /** Of so few words the first can belong to what is kept. */
  private static final int SHORT = 2;

  private final Notes notes;

  EllipsisRule(Notes notes) {
    this.notes = notes;
  }

  void judge(Gap gap, Passage left) {
    notes.atLeast(Verdict.ELIDED);
    int words = left.forms().size();
    if (words > FAR) {
      notes.atLeast(
          Verdict.STITCHED, "The ellipsis joins parts that stand " + words + " words apart.");
    } else if (words > NEAR || left.blockEnds() > NEAR_BLOCKS) {
      notes.atLeast(
          Verdict.CHECK, "The ellipsis leaves out " + words + " words, over the end of a passage.");
    } else {
      inside(gap, left);
    }
  }

  private void inside(Gap gap, Passage left) {
    int tail = left.from();
    while (tail < left.to() && !left.beginsSentence(tail)) {
      tail++;
    }
    boolean crosses = tail < left.to() || left.beginsSentence(left.to());
    if (!crosses) {
      sentence(gap, left, left.forms());
      return;
    }
    int head = left.to();
    while (head > tail && !left.beginsSentence(head)) {
      head--;
    }
    sentence(gap, left, forms(left, left.from(), tail));
    sentence(gap, left, forms(left, head, left.to()));
    List<String> between = forms(left, tail, head);
    if (!between.isEmpty() && WordClass.CONDITION.has(between.getFirst())) {
      notes.atLeast(
          Verdict.CHECK,
          "The ellipsis leaves out what the source sets against it: “" + text(left) + "”.");
    }
  }

  /** Words left out of a sentence of which words are kept. */
  private void sentence(Gap gap, Passage left, List<String> forms) {
    if (forms.isEmpty()) {
      return;
    }
    boolean clause = forms.size() >= CLAUSE && isClause(left);
    if (WordClass.NEGATION.isAmong(forms) || WordClass.RESTRICTION.isAmong(forms)) {
      notes.atLeast(clause ? Verdict.CHECK : Verdict.ALTERED, difference(Kind.NEGATION, gap, left));
    } else if (WordClass.CONDITION.isAmong(forms)) {
      notes.atLeast(Verdict.CHECK, difference(Kind.QUALIFIER, gap, left));
    } else if (limitsWhatIsKept(left, forms)) {
      notes.atLeast(Verdict.CHECK, difference(Kind.QUALIFIER, gap, left));
    }
  }

  /**
   * What stands within the words left out limits them; what stands at their end may limit what
   * follows, and what stands at their start too, unless what it limits is left out with it.
   */
  private static boolean limitsWhatIsKept(Passage left, List<String> forms) {
    boolean opens = forms.size() <= SHORT || hasStop(left.text());
    return WordClass.HEDGE.has(forms.getLast())
        || WordClass.QUANTITY.has(forms.getLast())
        || (opens && WordClass.HEDGE.has(forms.getFirst()));
  }

  private static Difference difference(Kind kind, Gap gap, Passage left) {
    return new Difference(kind, gap.span(), "", text(left));
  }

  /** Whether punctuation or an opening word sets off what is left out. */
  private static boolean isClause(Passage left) {
    boolean opens =
        hasStop(left.before(left.from())) || WordClass.OPENING.has(left.forms().getFirst());
    return opens && hasStop(left.before(left.to()));
  }

  private static boolean hasStop(String between) {
    return between.chars().anyMatch(c -> ",;:()–—".indexOf(c) >= 0);
  }

  private static List<String> forms(Passage left, int from, int to) {
    return new Passage(left.source(), left.order(), from, to).forms();
  }

  private static String text(Passage left) {
    return left.text();
  }
}
