package org.pincite.query.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pincite.corpus.Span;

/** Tells where quotation marks of a block open and close, and which are apostrophes. */
final class MarkScanner {
  /** Behind a single mark: what is left out at the start of a word, as in ’tis, ’em and ’90s. */
  private static final Pattern ELISION =
      Pattern.compile(
          "(?i)(?:t(?:is|was|were|ill?)|em|cause|bout|n|ere|\\d0s|\\d\\d)\\b.*", Pattern.DOTALL);

  private final String text;

  MarkScanner(String text) {
    this.text = text;
  }

  /** {@return the mark that opens at a place, if one does} */
  Optional<Mark> opening(int at, Span block) {
    Optional<Mark> mark = Mark.openedBy(text.charAt(at));
    return mark.filter(m -> opens(m, at, block));
  }

  private boolean opens(Mark mark, int at, Span block) {
    boolean followed = at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
    boolean apart = at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    if (!followed || !apart) {
      return false;
    }
    if (mark.isStraight() && at > block.start()) {
      char before = text.charAt(at - 1);
      apart = Character.isWhitespace(before) || "([{—–-/“‘\"'".indexOf(before) >= 0;
    }
    return apart
        && !(mark.isSingle() && ELISION.matcher(text.substring(at + 1, block.end())).matches());
  }

  /**
   * {@return where a mark that is open may close in the rest of a block, the likeliest place first;
   * nothing if it does not close there}
   */
  List<Integer> closes(Mark mark, int from, Span block) {
    return mark.isSingle() ? closesOfSingle(mark, from, block) : closesOfDouble(mark, from, block);
  }

  private List<Integer> closesOfDouble(Mark mark, int from, Span block) {
    int depth = 1;
    int first = -1;
    for (int i = from; i < block.end(); i++) {
      char c = text.charAt(i);
      if (mark.isClosedBy(c) && (!mark.isStraight() || isWordEnd(i, block))) {
        first = first < 0 ? i : first;
        depth--;
      } else if (!mark.isStraight() && c == mark.opens()) {
        depth++;
      }
      if (depth == 0) {
        return List.of(i);
      }
    }
    return first < 0 ? List.of() : List.of(first);
  }

  /**
   * An apostrophe at a word's end looks like a closing mark: of several the first that no plural
   * explains comes first. None lies behind the next opening mark.
   */
  private List<Integer> closesOfSingle(Mark mark, int from, Span block) {
    List<Integer> closes = new ArrayList<>();
    List<Integer> plurals = new ArrayList<>();
    for (int i = from; i < block.end(); i++) {
      char c = text.charAt(i);
      if (mark.isClosedBy(c) && isWordEnd(i, block)) {
        (isPlural(i, block) ? plurals : closes).add(i);
      } else if (c == mark.opens() && opens(mark, i, block)) {
        break;
      }
    }
    closes.addAll(plurals);
    return closes;
  }

  private boolean isWordEnd(int at, Span block) {
    boolean shut = at + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return shut && !Character.isWhitespace(text.charAt(at - 1));
  }

  /** Whether the mark can be the genitive of a plural: {@code the nurses’ rota}. */
  private boolean isPlural(int at, Span block) {
    return at + 2 < block.end()
        && "sSxz".indexOf(text.charAt(at - 1)) >= 0
        && text.charAt(at + 1) == ' '
        && Character.isLetterOrDigit(text.charAt(at + 2));
  }

  /** {@return whether a block begins with the sign that opens a mark} */
  boolean reopens(Mark mark, Span block) {
    return !block.isEmpty() && text.charAt(block.start()) == mark.opens();
  }
}
