package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as its set of word 3-grams: ASCII letters and digits in lower case. */
record Grams(Set<String> all) {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  static Grams of(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      grams.add(String.join(" ", words.subList(i, i + 3)));
    }
    return new Grams(grams);
  }

  static Grams of(List<String> texts) {
    Set<String> grams = new HashSet<>();
    texts.forEach(text -> grams.addAll(of(text).all()));
    return new Grams(grams);
  }

  int size() {
    return all.size();
  }

  /** {@return how many 3-grams two texts share} */
  int shared(Grams other) {
    List<String> both = new ArrayList<>(all);
    both.retainAll(other.all);
    return both.size();
  }

  /** {@return the share of this text's 3-grams that the other has, 0 of a text without any} */
  double within(Grams other) {
    return all.isEmpty() ? 0 : (double) shared(other) / all.size();
  }
}
