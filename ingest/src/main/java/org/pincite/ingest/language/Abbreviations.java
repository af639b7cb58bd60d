package org.pincite.ingest.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of words before a full stop, and of words that begin sentences. */
final class Abbreviations {
  /** What an abbreviation says about the full stop behind it. */
  enum Kind {
    /** No abbreviation. */
    NONE,
    /** A name follows: {@code Mr.}. */
    TITLE,
    /** The sentence goes on: {@code e.g.}. */
    GOES_ON,
    /** The sentence goes on if a number or label follows: {@code No.}. */
    BEFORE_NUMBER,
    /** The sentence ends if a capital follows: {@code etc.}. */
    OFTEN_ENDS,
    /** The sentence ends if a word follows that begins sentences: {@code Ltd.}. */
    MAY_END
  }

  /** Letters and stops of the longest abbreviation looked for. */
  private static final int LONGEST = 12;

  private static final Map<String, Set<String>> SECTIONS = WordList.read("abbreviations.txt");
  private static final Set<String> TITLES = SECTIONS.getOrDefault("title", Set.of());
  private static final Map<String, Kind> KINDS = kinds();
  private static final Set<String> STARTERS =
      WordList.read("starters.txt").getOrDefault("", Set.of());

  private Abbreviations() {}

  /** {@return what a word is, given without its last stop} */
  static Kind kind(String word) {
    if (word.isEmpty()) {
      return Kind.NONE;
    }
    if (word.length() > LONGEST) {
      return Kind.NONE;
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(word.charAt(0)) && TITLES.contains(small)) {
      return Kind.TITLE;
    }
    Kind kind = KINDS.getOrDefault(small, Kind.NONE);
    return kind == Kind.NONE && isInitials(word) ? Kind.MAY_END : kind;
  }

  /** {@return whether sentences often begin with the word} */
  static boolean isStarter(String word) {
    return STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@return whether it is letters with stops between: {@code N.P.U}} */
  private static boolean isInitials(String word) {
    if (word.length() < 3 || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean stop = i % 2 == 1;
      if (stop ? word.charAt(i) != '.' : !Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    SECTIONS.forEach(
        (section, words) -> {
          Kind kind = Kind.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
          if (kind != Kind.TITLE) {
            words.forEach(word -> kinds.put(word, kind));
          }
        });
    return kinds;
  }
}
