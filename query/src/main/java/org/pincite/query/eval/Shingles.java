package org.pincite.query.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as its set of word 3-grams. */
public record Shingles(Set<String> grams) {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  /**
   * {@return the 3-grams of a text's words (ASCII letters and digits, lower case); of a shorter
   * text the whole}
   */
  public static Shingles of(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace("\u00ad", "");
    List<String> words = WORD.matcher(plain).results().map(MatchResult::group).toList();
    Set<String> grams = new HashSet<>();
    for (int i = 0; i < Math.max(1, words.size() - 2); i++) {
      grams.add(String.join(" ", words.subList(i, Math.min(words.size(), i + 3))));
    }
    return new Shingles(grams);
  }

  /**
   * {@return whether more than half of the shorter one's 3-grams are shared: one and the same text,
   * whatever its ends}
   */
  public boolean isSameAs(Shingles other) {
    return shared(other) * 2 > Math.min(grams.size(), other.grams.size());
  }

  /** {@return how many 3-grams two texts share} */
  public int shared(Shingles other) {
    List<String> both = new ArrayList<>(grams);
    both.retainAll(other.grams);
    return both.size();
  }
}
