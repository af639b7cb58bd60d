package org.pincite.query.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What other search services write and this language does not: said to the person who writes it,
 * since it would be taken for words to find.
 */
final class Idioms {
  private static final Map<Pattern, String> HERE = new LinkedHashMap<>();

  static {
    say("(?:w|within|near|adj)?/\\d+|adj\\d+|near\\d+", "nearness is written a NEAR/5 b");
    say("(?:pre|onear|then)/\\d+|\\+\\d+", "nearness in this order is written a THEN/5 b");
    say("(?:w|within)/s(?:ent)?|/sent(?:ence)?", "the same sentence is written a /s b");
    say("(?:w|within)/p(?:ara)?|/para(?:graph)?", "the same paragraph is written a /p b");
    say("(?:w|within)/(?:sec|seg)|/sect(?:ion)?|/seg", "the same section is written a /sec b");
    say("/sec\\d+", "a level of headings is 1 to 9, as in a /sec2 b");
    say("/s|/p|/sec", "this operator is written in small letters");
    say("-\\p{L}.*", "what must not be there is written NOT a");
    say("&&?", "both are written a AND b");
    say("\\|\\|?", "one of several is written a OR b");
    say("~\\d*", "nearness is written a NEAR/5 b, and ~1 goes with one word");
    say("[^^]+\\^[\\d.]+", "words have no weights here");
  }

  private Idioms() {}

  private static void say(String written, String here) {
    HERE.put(Pattern.compile(written, Pattern.CASE_INSENSITIVE), here);
  }

  /** {@return what the language has for a word that is another language's operator} */
  static Optional<String> here(String word) {
    return HERE.entrySet().stream()
        .filter(idiom -> idiom.getKey().matcher(word).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
