package org.pincite.ingest.pdf.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.pdf.furniture.PrintedNumbers;

/**
 * The page number that each row of a table of contents ends or begins with: numbers that stand
 * apart from the words or all end at one edge, and grow down the page, roman ones before others.
 */
final class PageNumbers {
  /** What a roman number counts less than an arabic one, so that it stands before it. */
  private static final int ROMAN = 10_000;

  /** Gap before a number, as a share of its size, from which it stands apart. */
  private static final double APART = 1.2;

  /** Distance in points up to which numbers end at one edge. */
  private static final double SAME_EDGE = 2.5;

  private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
  private static final Pattern GLUED = Pattern.compile(".*?(" + FIGURES + ")");
  private static final Pattern LEADERS = Pattern.compile(".*(?:[.…_]\\s?){4,}\\s*\\w{1,6}");
  private static final Pattern LEADING = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern LETTER = Pattern.compile(".*\\p{L}{2}.*", Pattern.DOTALL);

  private final List<Row> rows;
  private final int most;

  private PageNumbers(List<Row> rows, int most) {
    this.rows = rows;
    this.most = most;
  }

  /**
   * {@return the page number of each row, null for rows without one; roman ones are less than 0}
   *
   * @param most the largest number that a page may have
   */
  static List<@Nullable Integer> of(List<Row> rows, int most) {
    PageNumbers numbers = new PageNumbers(rows, most);
    List<@Nullable Integer> ending = growing(numbers.ending());
    List<@Nullable Integer> leading = growing(numbers.leading());
    return count(leading) > 2 * count(ending) ? leading : ending;
  }

  private static long count(List<@Nullable Integer> numbers) {
    return numbers.stream().filter(number -> number != null).count();
  }

  private List<@Nullable Integer> ending() {
    double edge = edge();
    List<@Nullable Integer> numbers = new ArrayList<>();
    for (Row row : rows) {
      boolean atEdge = Math.abs(row.right() - edge) < SAME_EDGE;
      numbers.add(
          isApart(row)
              ? number(row.lastWord())
              : atEdge && LETTER.matcher(row.text()).matches() ? glued(row.lastWord()) : null);
    }
    return numbers;
  }

  /** {@return the right edge at which most numbers end that stand apart, or -1} */
  private double edge() {
    List<Double> edges =
        rows.stream()
            .filter(row -> isApart(row) && number(row.lastWord()) != null)
            .map(Row::right)
            .sorted()
            .toList();
    double best = -1;
    long most = 1;
    for (double edge : edges) {
      long near = edges.stream().filter(other -> Math.abs(other - edge) < SAME_EDGE).count();
      if (near > most) {
        most = near;
        best = edge;
      }
    }
    return best;
  }

  /** {@return whether a row's last word stands apart from the others, or alone} */
  private static boolean isApart(Row row) {
    return row.isOneWord()
        || row.gapBeforeLast() > APART * row.first().size()
        || LEADERS.matcher(row.text()).matches();
  }

  private List<@Nullable Integer> leading() {
    List<@Nullable Integer> numbers = new ArrayList<>();
    for (Row row : rows) {
      boolean words = LETTER.matcher(row.text()).matches();
      numbers.add(words ? number(row.first().first().text()) : null);
    }
    return numbers;
  }

  private @Nullable Integer glued(String word) {
    var matcher = GLUED.matcher(word);
    return matcher.matches() ? number(matcher.group(1)) : number(word);
  }

  private @Nullable Integer number(String printed) {
    String word = LEADING.matcher(printed).replaceFirst("");
    if (FIGURES.matcher(word).matches()) {
      int value = Integer.parseInt(word);
      return value >= 1 && value <= most ? value : null;
    }
    return PrintedNumbers.isRoman(word) ? PrintedNumbers.roman(word) - ROMAN : null;
  }

  /** {@return the numbers without those that do not fit between the ones around them} */
  private static List<@Nullable Integer> growing(List<@Nullable Integer> numbers) {
    List<@Nullable Integer> kept = new ArrayList<>(numbers);
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < kept.size(); i++) {
      @Nullable Integer number = kept.get(i);
      if (number == null) {
        continue;
      }
      @Nullable Integer next = null;
      for (int j = i + 1; j < kept.size() && next == null; j++) {
        next = kept.get(j);
      }
      boolean leaps = next != null && next < number && next >= last;
      if (number < last || leaps) {
        kept.set(i, null);
      } else {
        last = number;
      }
    }
    return kept;
  }
}
