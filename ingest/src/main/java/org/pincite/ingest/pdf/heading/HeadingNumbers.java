package org.pincite.ingest.pdf.heading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads levels off the numbers of headings: {@code 1}, {@code 1.1}, {@code 1.1.1} stand one below
 * the other, {@code Part} stands above {@code Chapter}, and {@code 1.1} below that.
 */
final class HeadingNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){0,5})\\.?(?:\\s|$).*", Pattern.DOTALL);

  /** Divisions that stand one below the other, where a document has them. */
  private static final List<String> DIVISIONS = List.of("part", "title", "chapter", "section");

  private static final String NUMERAL =
      "(?:\\d{1,3}|[ivxlc]+|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)";
  private static final Pattern WORD =
      Pattern.compile(
          "^(part|title|chapter|section|annex|appendix|schedule)\\s+" + NUMERAL + "\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final List<Candidate> headings;
  private final List<String> divisions;
  private final Map<Integer, Integer> depths = new TreeMap<>();
  private int base;

  private HeadingNumbers(List<Candidate> headings) {
    this.headings = headings;
    this.divisions =
        DIVISIONS.stream()
            .filter(word -> headings.stream().anyMatch(h -> word.equals(word(h))))
            .toList();
  }

  /** Reads the numbers of all headings; {@code style} gives the level of a heading's style. */
  static HeadingNumbers of(List<Candidate> headings, ToIntFunction<Candidate> style) {
    HeadingNumbers numbers = new HeadingNumbers(headings);
    for (int i = 0; i < headings.size(); i++) {
      int depth = numbers.depth(headings.get(i));
      if (depth > 0) {
        numbers.depths.put(i, depth);
      }
    }
    numbers.base = numbers.base(style);
    return numbers;
  }

  /**
   * {@return the level that a heading has by its number}
   *
   * @param index among the headings
   * @param single whether a number without points says something
   */
  OptionalInt level(int index, boolean single) {
    @Nullable Integer depth = depths.get(index);
    return depth == null || (depth == 1 && !single)
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(1, base + depth - 1));
  }

  /** {@return the level of the first depth: the one that most of the shallowest have by style} */
  private int base(ToIntFunction<Candidate> style) {
    int least = depths.values().stream().min(Integer::compare).orElse(1);
    Map<Integer, Integer> votes = new TreeMap<>();
    depths.forEach(
        (index, depth) -> {
          if (depth == least) {
            votes.merge(style.applyAsInt(headings.get(index)), 1, Integer::sum);
          }
        });
    return HeadingLevels.mostVotes(votes) - least + 1;
  }

  /** {@return the depth that a number states, from 1; 0 if there is none or it states nothing} */
  private int depth(Candidate heading) {
    @Nullable String word = word(heading);
    if (word != null) {
      return Math.max(0, divisions.indexOf(word)) + 1;
    }
    Matcher number = NUMBER.matcher(heading.text());
    if (!number.matches()) {
      return 0;
    }
    int parts = number.group(1).split("\\.", -1).length;
    return parts == 1 && !divisions.isEmpty() ? 0 : Math.max(0, divisions.size() - 1) + parts;
  }

  private static @Nullable String word(Candidate heading) {
    Matcher word = WORD.matcher(heading.text());
    return word.matches() ? word.group(1).toLowerCase(Locale.ROOT) : null;
  }
}
