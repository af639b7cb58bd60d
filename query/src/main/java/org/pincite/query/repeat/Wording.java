package org.pincite.query.repeat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a sentence, without the pointer to its paragraph that a list adds. */
public final class Wording {
  /** What a list of conclusions adds to the words of the body. */
  private static final Pattern POINTER =
      Pattern.compile("\\s*\\((?:[Rr]ecommendation, )?[Pp]aragraphs? [\\d.,–\\- and]+\\)\\.?$");

  /** Between words, and behind a hyphen, where a line may have ended. */
  private static final Pattern PARTS = Pattern.compile("\\s+|(?<=[\\p{L}\\p{N}]-)(?=\\p{L})");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Fewer words say the same by chance. */
  private static final int SHORTEST = 6;

  /** Only so much of a very long sentence is compared. */
  private static final int LONGEST = 400;

  /** Share of the shorter one's words that two wordings of one sentence have in order. */
  private static final double OF_SHORTER = 0.8;

  private static final double OF_LONGER = 0.6;

  private final List<String> words;
  private final String[] keys;

  private Wording(List<String> words) {
    this.words = words;
    this.keys =
        words.stream()
            .map(word -> SIGNS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""))
            .toArray(String[]::new);
  }

  /** {@return the wording of a quote} */
  public static Wording of(String quote) {
    String said = POINTER.matcher(quote.strip()).replaceFirst("");
    List<String> words = List.of(PARTS.split(said, -1));
    return new Wording(words.subList(0, Math.min(LONGEST, words.size())));
  }

  /** {@return whether the words are the same; signs and capitals do not matter} */
  public boolean equalsInWords(Wording other) {
    return Arrays.equals(keys, other.keys);
  }

  /** {@return whether the two say the same, word for word or nearly so} */
  public boolean isOfOneSentence(Wording other) {
    int shorter = Math.min(keys.length, other.keys.length);
    int longer = Math.max(keys.length, other.keys.length);
    return shorter >= SHORTEST
        && isEnough(common(other), shorter, longer)
        && isEnough(lengths(other)[0][0], shorter, longer);
  }

  private static boolean isEnough(int common, int shorter, int longer) {
    return common >= OF_SHORTER * shorter && common >= OF_LONGER * longer;
  }

  /**
   * {@return how many words two wordings of one sentence share in order, of all that either has}
   */
  public double likeness(Wording other) {
    int common = lengths(other)[0][0];
    return (double) common / Math.max(1, keys.length + other.keys.length - common);
  }

  /** How many words the two have in common in any order: never fewer than in one order. */
  private int common(Wording other) {
    Map<String, Integer> counts = new HashMap<>();
    for (String key : keys) {
      counts.merge(key, 1, Integer::sum);
    }
    int common = 0;
    for (String key : other.keys) {
      if (counts.merge(key, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }

  /** {@return what became of this wording in a later one: the fewest words taken out and put in} */
  public List<Change> changesTo(Wording later) {
    int[][] lengths = lengths(later);
    Changes changes = new Changes();
    int i = 0;
    int j = 0;
    while (i < keys.length || j < later.keys.length) {
      if (i < keys.length && j < later.keys.length && keys[i].equals(later.keys[j])) {
        changes.add(Change.Kind.KEPT, later.words.get(j++));
        i++;
      } else if (j == later.keys.length
          || (i < keys.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
        changes.add(Change.Kind.TAKEN_OUT, words.get(i++));
      } else {
        changes.add(Change.Kind.PUT_IN, later.words.get(j++));
      }
    }
    return changes.all();
  }

  /** The lengths of the longest common subsequences of what follows each pair of words. */
  private int[][] lengths(Wording other) {
    int[][] lengths = new int[keys.length + 1][other.keys.length + 1];
    for (int i = keys.length - 1; i >= 0; i--) {
      for (int j = other.keys.length - 1; j >= 0; j--) {
        lengths[i][j] =
            keys[i].equals(other.keys[j])
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  /** Words one after another, joined while the same happens to them. */
  private static final class Changes {
    private final List<Change> done = new ArrayList<>();

    void add(Change.Kind kind, String word) {
      if (!done.isEmpty() && done.getLast().kind() == kind) {
        String before = done.getLast().words();
        String joined = before + (before.endsWith("-") ? "" : " ") + word;
        done.set(done.size() - 1, new Change(kind, joined));
      } else {
        done.add(new Change(kind, word));
      }
    }

    List<Change> all() {
      return List.copyOf(done);
    }
  }
}
