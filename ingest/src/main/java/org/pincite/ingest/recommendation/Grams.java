package org.pincite.ingest.recommendation;

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
}
