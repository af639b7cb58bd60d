package org.pincite.query.eval;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pincite.corpus.Span;

/**
 * How well a text was cut into sentences. A boundary is the end of a sentence; neither the last one
 * nor those before a blank line count. One character to either side is tolerated.
 *
 * @param row the gold
 * @param found the sentences that were found
 * @param right boundaries of the gold that were found
 * @param missed those that were not
 * @param wrong boundaries found that are none of the gold's
 */
public record SentenceScore(SentenceRow row, List<Span> found, int right, int missed, int wrong) {
  public SentenceScore {
    found = List.copyOf(found);
  }

  /** {@return the score of some sentences} */
  public static SentenceScore of(SentenceRow row, List<Span> found) {
    int limit = 0;
    for (Span sentence : row.sentences()) {
      limit = Math.max(limit, trimmedEnd(row.text(), sentence));
    }
    TreeSet<Integer> wanted = ends(row.text(), row.sentences(), limit);
    TreeSet<Integer> got = ends(row.text(), found, limit);
    int right = (int) wanted.stream().filter(end -> isNear(got, end)).count();
    int wrong = (int) got.stream().filter(end -> !isNear(wanted, end)).count();
    return new SentenceScore(row, found, right, wanted.size() - right, wrong);
  }

  /** {@return whether every boundary was found and none else} */
  public boolean isWhole() {
    return missed == 0 && wrong == 0;
  }

  private static boolean isNear(Set<Integer> ends, int end) {
    return ends.contains(end - 1) || ends.contains(end) || ends.contains(end + 1);
  }

  private static TreeSet<Integer> ends(String text, List<Span> sentences, int limit) {
    TreeSet<Integer> ends = new TreeSet<>();
    for (Span sentence : sentences) {
      int end = trimmedEnd(text, sentence);
      int next = end;
      int lines = 0;
      while (next < text.length() && isSpace(text.charAt(next))) {
        lines += text.charAt(next++) == '\n' ? 1 : 0;
      }
      if (end < limit - 1 && lines < 2) {
        ends.add(end);
      }
    }
    return ends;
  }

  private static int trimmedEnd(String text, Span sentence) {
    int end = sentence.end();
    while (end > sentence.start() && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
