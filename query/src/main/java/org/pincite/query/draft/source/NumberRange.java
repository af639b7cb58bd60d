package org.pincite.query.draft.source;

import java.util.ArrayList;
import java.util.List;

/** Numbers of pages and paragraphs, each of a range by itself. */
final class NumberRange {
  /** Numbers in a range at most; more is no range that anybody cites. */
  private static final int LONGEST = 300;

  private NumberRange() {}

  /**
   * {@return the numbers from the first to the last: {@code 3.12} to {@code 3.17}, {@code 173} to
   * {@code 75}, which means 175; only both ends where what lies between cannot be counted}
   */
  static List<String> between(String first, String last) {
    int firstDot = first.lastIndexOf('.') + 1;
    int lastDot = last.lastIndexOf('.') + 1;
    String prefix = first.substring(0, firstDot);
    String from = first.substring(firstDot);
    String to = last.substring(lastDot);
    boolean sameChapter = lastDot == 0 || prefix.equals(last.substring(0, lastDot));
    if (!sameChapter || !from.matches("\\d{1,6}") || !to.matches("\\d{1,6}")) {
      return List.of(first, last);
    }
    String whole =
        to.length() < from.length() ? from.substring(0, from.length() - to.length()) + to : to;
    int start = Integer.parseInt(from);
    int end = Integer.parseInt(whole);
    if (end < start || end - start > LONGEST) {
      return List.of(first, last);
    }
    List<String> numbers = new ArrayList<>();
    for (int number = start; number <= end; number++) {
      numbers.add(prefix + number);
    }
    return numbers;
  }
}
