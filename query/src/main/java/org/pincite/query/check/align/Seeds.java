package org.pincite.query.check.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.query.check.text.Order;
import org.pincite.query.check.text.Words;

/** The stretches of words that a quotation and a source share, and where they crowd. */
final class Seeds {
  /** Words of so many letters tell something even by themselves. */
  private static final int TELLING = 5;

  /** Shared stretches that are weighed against each other. */
  private static final int MOST = 150;

  private final List<Seed> seeds;
  private final int length;

  /**
   * A shared stretch.
   *
   * @param word its first word in the quotation
   * @param place its first place in the source
   * @param length how many words
   * @param telling how many of them tell something
   */
  private record Seed(int word, int place, int length, int telling) {
    int weight() {
      return length + 2 * telling;
    }
  }

  private Seeds(List<Seed> seeds, int length) {
    this.seeds = seeds;
    this.length = length;
  }

  static Seeds of(Words quoted, Words source, Order order) {
    Map<String, List<Integer>> words = new HashMap<>();
    for (int i = 0; i < quoted.size(); i++) {
      words.computeIfAbsent(quoted.form(i), form -> new ArrayList<>()).add(i);
    }
    List<Seed> seeds = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      String form = source.form(order.word(place));
      for (int word : words.getOrDefault(form, List.of())) {
        boolean goesBack =
            word > 0
                && place > 0
                && quoted.form(word - 1).equals(source.form(order.word(place - 1)));
        Seed seed = goesBack ? null : seed(quoted, source, order, word, place);
        if (seed != null && (seed.length > 2 || seed.telling > 0)) {
          seeds.add(seed);
        }
      }
    }
    seeds.sort(Comparator.comparingInt(Seed::weight).reversed());
    return new Seeds(seeds.subList(0, Math.min(MOST, seeds.size())), quoted.size());
  }

  private static Seed seed(Words quoted, Words source, Order order, int word, int place) {
    int length = 0;
    int telling = 0;
    while (word + length < quoted.size()
        && place + length < order.size()
        && quoted.form(word + length).equals(source.form(order.word(place + length)))) {
      telling += quoted.form(word + length).length() >= TELLING ? 1 : 0;
      length++;
    }
    return new Seed(word, place, length, telling);
  }

  /** {@return places where the quotation would begin, those with most in common around first} */
  List<Integer> windows(int most) {
    List<Integer> starts = new ArrayList<>();
    List<Seed> byScore = new ArrayList<>(seeds);
    Map<Seed, Integer> scores = new HashMap<>();
    seeds.forEach(seed -> scores.put(seed, score(seed)));
    byScore.sort(Comparator.<Seed>comparingInt(seed -> scores.getOrDefault(seed, 0)).reversed());
    for (Seed seed : byScore) {
      int start = seed.place - seed.word;
      if (starts.stream().allMatch(s -> Math.abs(s - start) > length / 2)) {
        starts.add(Math.max(0, start));
      }
      if (starts.size() == most) {
        break;
      }
    }
    return starts;
  }

  /** What is shared within a quotation's length of a stretch, each word of the quotation once. */
  private int score(Seed seed) {
    int start = seed.place - seed.word;
    boolean[] covered = new boolean[length];
    int score = 0;
    for (Seed other : seeds) {
      int shift = other.place - other.word - start;
      if (Math.abs(shift) <= length / 2 + 12 && !covered[other.word]) {
        score += other.weight();
        java.util.Arrays.fill(covered, other.word, other.word + other.length, true);
      }
    }
    return score;
  }
}
