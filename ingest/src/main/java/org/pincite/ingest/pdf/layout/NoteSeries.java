package org.pincite.ingest.pdf.layout;

import java.util.List;
import java.util.Set;
import org.pincite.ingest.pdf.furniture.PrintedNumbers;

/**
 * How the marks of notes count: {@code 1, 2, 3}, {@code i, ii, iii} or {@code a, b, c}. Of a letter
 * alone it cannot be told whether it is a roman number, so a series is asked of neighbours.
 */
final class NoteSeries {
  /** From one roman number to the next at most: a note may be printed without a space behind it. */
  private static final int MOST_STEP = 2;

  private NoteSeries() {}

  /**
   * {@return whether a series can begin with a mark; one in figures may go on from a part before}
   */
  static boolean mayBegin(String mark) {
    return isFigures(mark) || mark.equals("i") || mark.equals("a");
  }

  /**
   * {@return whether a mark is the next one behind another, or of roman numbers the next but one}
   */
  static boolean follows(String mark, String before) {
    if (isFigures(mark) && isFigures(before)) {
      return Integer.parseInt(mark) == Integer.parseInt(before) + 1;
    }
    if (PrintedNumbers.isRoman(mark) && PrintedNumbers.isRoman(before)) {
      int step = PrintedNumbers.roman(mark) - PrintedNumbers.roman(before);
      return (step > 0 && step <= MOST_STEP) || isNextLetter(mark, before);
    }
    return isNextLetter(mark, before);
  }

  /**
   * {@return the marks of notes that count up through the whole document in letters; none if they
   * begin again, as on each page}
   *
   * @param notes all notes, in order
   */
  static Set<String> throughout(List<Block> notes) {
    List<String> marks =
        notes.stream()
            .map(note -> note.mark == null || note.mark.value() == null ? "" : note.mark.value())
            .filter(mark -> mark.matches("[a-z]+"))
            .toList();
    if (marks.isEmpty() || !mayBegin(marks.getFirst())) {
      return Set.of();
    }
    boolean roman = marks.getFirst().equals("i");
    int last = 0;
    for (String mark : marks) {
      int rank = roman ? PrintedNumbers.value(mark) : mark.charAt(0) - 'a' + 1;
      if (rank <= last) {
        return Set.of();
      }
      last = rank;
    }
    return Set.copyOf(marks);
  }

  private static boolean isFigures(String mark) {
    return mark.matches("\\d{1,4}");
  }

  private static boolean isNextLetter(String mark, String before) {
    return mark.length() == 1 && before.length() == 1 && mark.charAt(0) == before.charAt(0) + 1;
  }
}
