package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pincite.corpus.Document;

/** Knows the words and the numbers of a report's recommendations where a reply prints them. */
final class Reprints {
  /** So much of a block's 3-grams are a recommendation's where it prints one or a part of it. */
  private static final double PRINTED = 0.5;

  /** So much of a recommendation is in a block that prints it with others. */
  private static final double WHOLE = 0.8;

  /** Blocks many times as long as the recommendation quote it at most. */
  private static final int LONGEST = 6;

  /** Fewer 3-grams are shared by chance. */
  private static final int LEAST = 4;

  private final GramIndex grams = new GramIndex();
  private final List<String> numbers = new ArrayList<>();

  Reprints(Document report, List<Recommendation> recommendations) {
    for (Recommendation recommendation : recommendations) {
      grams.add(Grams.of(recommendation.passages().stream().map(report::quote).toList()));
      numbers.add(recommendation.number().map(Reprints::bare).orElse(""));
    }
  }

  /** {@return the recommendations that a block prints, whole or in part, the surest first} */
  List<Integer> in(String block) {
    Grams of = Grams.of(block);
    List<Map.Entry<Integer, Integer>> found =
        grams.shared(of).entrySet().stream()
            .filter(each -> isPrinted(of.size(), each.getValue(), grams.get(each.getKey()).size()))
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .toList();
    return found.stream()
        .filter(
            each ->
                each.equals(found.getFirst())
                    || isWhole(each.getValue(), grams.get(each.getKey()).size()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isPrinted(int block, int shared, int recommendation) {
    boolean part = shared >= LEAST && shared > PRINTED * block;
    boolean whole = isWhole(shared, recommendation) && block < LONGEST * recommendation;
    return shared > 1 && (part || whole);
  }

  private static boolean isWhole(int shared, int recommendation) {
    return shared > WHOLE * recommendation;
  }

  /** {@return the recommendations of a number, those of its parts where it has none of its own} */
  List<Integer> numbered(String number) {
    String bare = bare(number);
    List<Integer> exact = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).equals(bare)) {
        exact.add(i);
      } else if (numbers.get(i).startsWith(bare)
          && Character.isLetter(numbers.get(i).charAt(bare.length()))) {
        parts.add(i);
      }
    }
    return bare.isEmpty() ? List.of() : exact.isEmpty() ? parts : exact;
  }

  /** {@return the number of a recommendation in letters and digits, empty where it has none} */
  String number(int recommendation) {
    return numbers.get(recommendation);
  }

  private static String bare(String number) {
    return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]|\\.$", "");
  }
}
