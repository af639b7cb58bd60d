package org.pincite.index;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes English words back to what their inflected forms have in common: plural and possessive,
 * past tense, -ing. {@code organise, organises, organised, organising} give one stem, {@code
 * organisation} another: words are never brought together over -ion, -ity, -er and the like, since
 * a question can ask for those with {@code organi*}.
 *
 * <p>A stem need not be a word ({@code organis}). British spelling is the rule here: {@code
 * modelled} goes with {@code model}, {@code outsourcing} with {@code outsource}.
 */
final class Inflections {
  /** Forms that no rule leads back, each before its base; ambiguous ones (left, found) stay out. */
  private static final Map<String, String> IRREGULAR =
      pairs(
          """
          men man women woman children child halves half wives wife criteria criterion
          phenomena phenomenon crises crisis theses thesis indices index appendices appendix
          buses bus gases gas lying lie dying die tying tie goes go went go gone go does do did do
          done do agreed agree disagreed disagree guaranteed guarantee freed free unites unite
          united unite uniting unite focussed focus focussing focus focused focus focusing focus
          held hold withheld withhold upheld uphold paid pay underpaid underpay said say told tell
          gave give given give took take taken take undertook undertake undertaken undertake made
          make kept keep spent spend sent send lost lose sold sell bought buy brought bring taught
          teach built build chose choose chosen choose wrote write written write spoke speak spoken
          speak grew grow grown grow knew know known know met meet shown show drew draw drawn draw
          withdrew withdraw withdrawn withdraw drove drive driven drive broke break broken break
          hid hide hidden hide saw see seen see oversaw oversee overseen oversee understood
          understand began begin begun begin became become came come overcame overcome fell fall
          fallen fall risen rise led lead misled mislead ran run won win dealt deal meant mean sought
          seek forgotten forget forgot forget stood stand withstood withstand
          """);

  /** Words that only look inflected, or would fall together with another word. */
  private static final Set<String> UNCHANGED =
      Set.of(
          "unite",
          "suite",
          "quite",
          "humane",
          "paste",
          "series",
          "species",
          "news",
          "bias",
          "atlas",
          "canvas",
          "christmas",
          "whereas",
          "overseas",
          "evening",
          "thing",
          "crisis",
          "thesis",
          "during",
          "always",
          "perhaps",
          "nhs",
          "this",
          "thus");

  private Inflections() {}

  /**
   * {@return the stem}
   *
   * @param word in lower case
   */
  static String stem(String word) {
    String form = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (form.length() < 3 || !isAscii(form) || UNCHANGED.contains(form)) {
      return form;
    }
    String irregular = IRREGULAR.get(form);
    if (irregular != null) {
      return UNCHANGED.contains(irregular) ? irregular : ending(irregular);
    }
    return ending(withoutSuffix(singular(form)));
  }

  private static Map<String, String> pairs(String words) {
    Map<String, String> pairs = new HashMap<>();
    Iterator<String> all = List.of(words.strip().split("\\s+", -1)).iterator();
    while (all.hasNext()) {
      pairs.put(all.next(), all.next());
    }
    return pairs;
  }

  private static String singular(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 3) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("ysis") || word.endsWith("osis") || word.endsWith("hesis")) {
      return word.substring(0, length - 2);
    }
    boolean plural =
        length > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, length - 1) : word;
  }

  /** Takes -ed or -ing off, and puts back what the suffix changed. */
  private static String withoutSuffix(String word) {
    if (UNCHANGED.contains(word)) {
      return word;
    }
    if (word.endsWith("ied") && word.length() > 3) {
      return word.substring(0, word.length() - 2);
    }
    int suffix = word.endsWith("ing") ? 3 : word.endsWith("ed") && !word.endsWith("eed") ? 2 : 0;
    String rest = word.substring(0, word.length() - suffix);
    if (suffix == 0 || !hasVowel(rest) || rest.length() < 2) {
      return word;
    }
    if (rest.length() == 2) {
      boolean tookAnE = isVowel(rest, 0) && !isVowel(rest, 1) && "wxy".indexOf(rest.charAt(1)) < 0;
      return tookAnE ? rest + "e" : word;
    }
    if (endsDoubled(rest) && rest.length() > 3 && "lsfz".indexOf(last(rest)) < 0) {
      return rest.substring(0, rest.length() - 1);
    }
    return isShort(rest) ? rest + "e" : rest;
  }

  /** Brings the end of a base form and the end of what a suffix leaves to the same letters. */
  private static String ending(String word) {
    int length = word.length();
    if (word.endsWith("y") && length > 1 && !isVowel(word, length - 2)) {
      return word.substring(0, length - 1) + "i";
    }
    if (word.endsWith("ll") && syllables(word) > 1) {
      return word.substring(0, length - 1);
    }
    boolean silent =
        word.endsWith("ie")
            || (word.endsWith("e")
                && length > 3
                && !word.endsWith("ale")
                && !isShort(word.substring(0, length - 1)));
    return silent ? word.substring(0, length - 1) : word;
  }

  /** Whether it is one syllable of one vowel and one consonant behind it: car, hop, clos, stag. */
  private static boolean isShort(String word) {
    int length = word.length();
    return length >= 3
        && syllables(word) == 1
        && !isVowel(word, length - 1)
        && "wxy".indexOf(last(word)) < 0
        && isVowel(word, length - 2)
        && !isVowel(word, length - 3);
  }

  private static int syllables(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word, i) && (i == 0 || !isVowel(word, i - 1))) {
        count++;
      }
    }
    return count;
  }

  private static boolean hasVowel(String word) {
    return syllables(word) > 0;
  }

  private static boolean endsDoubled(String word) {
    int length = word.length();
    return length > 1
        && word.charAt(length - 1) == word.charAt(length - 2)
        && !isVowel(word, length - 1);
  }

  private static boolean isVowel(String word, int at) {
    char c = word.charAt(at);
    return "aeiou".indexOf(c) >= 0 || (c == 'y' && at > 0 && !isVowel(word, at - 1));
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }
}
