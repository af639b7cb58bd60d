package org.pincite.ingest.metadata.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.DraftBlock;
import org.pincite.ingest.draft.DraftLine;

/**
 * Sets names that are printed in capitals as titles are cited: {@code The Working Time (Amendment)
 * Regulations}. Whether a word is an abbreviation, and keeps its capitals, is told by the
 * document's own running text.
 */
public final class LetterCase {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’'‘]\\p{L}+)*");

  /** A title in capitals before its colon, or a party of a case, is set by itself. */
  private static final Pattern BOUNDS = Pattern.compile("(?<=: )|(?= v )|(?<= v )");

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the",
          "to", "under", "upon", "with");

  /** Short words that are no abbreviations, though they may stand in titles only. */
  private static final Set<String> SHORT =
      Set.of(
          "ltd", "co", "act", "tax", "law", "new", "old", "air", "sea", "no", "one", "two", "mr",
          "mrs", "sir", "dr", "her", "his", "its", "our", "all", "any", "not", "v");

  /** Before these a single letter is a name: {@code Annex A}. */
  private static final Pattern LETTERED =
      Pattern.compile("(?i).*\\b(?:annex|appendix|part|schedule|section|group|class|volume) $");

  private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:I[XV]|V?I{0,3})");

  /** Shorter words, and those without a vowel, are left as they are where nothing is proven. */
  private static final int LONG = 4;

  private static final Pattern VOWEL = Pattern.compile("(?i).*[aeiouy].*");

  private final Map<String, Integer> capitals = new HashMap<>();
  private final Map<String, Map<String, Integer>> others = new HashMap<>();

  private LetterCase() {}

  /** {@return what the running text of a draft tells} */
  public static LetterCase of(Draft draft) {
    LetterCase told = new LetterCase();
    for (DraftBlock block : draft.blocks()) {
      for (DraftLine line : block.lines()) {
        if (isRunning(line.text())) {
          told.count(line.text());
        }
      }
    }
    return told;
  }

  /** {@return whether any part of a name is printed in capitals} */
  public static boolean isDue(String printed) {
    for (String part : BOUNDS.split(printed, -1)) {
      if (isCapitals(part) && isLongEnough(part)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the name with its parts in capitals set as titles are} */
  public String set(String printed) {
    StringBuilder text = new StringBuilder();
    for (String part : BOUNDS.split(printed, -1)) {
      text.append(isCapitals(part) && isLongEnough(part) ? setPart(part) : part);
    }
    return text.toString();
  }

  /** Small letters outweigh capitals where words are set as their writers mean them. */
  private static boolean isRunning(String line) {
    long small = line.chars().filter(Character::isLowerCase).count();
    return small > 2 * line.chars().filter(Character::isUpperCase).count();
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  /** One short word alone is an abbreviation: {@code DCMS}. */
  private static boolean isLongEnough(String part) {
    long words = WORD.matcher(part).results().count();
    return words > 1 || part.strip().length() > LONG;
  }

  private void count(String line) {
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String form = word.group();
      String key = form.toLowerCase(Locale.ROOT);
      if (form.length() > 1 && isCapitals(form)) {
        capitals.merge(key, 1, Integer::sum);
      } else {
        others.computeIfAbsent(key, k -> new HashMap<>()).merge(form, 1, Integer::sum);
      }
    }
  }

  private String setPart(String part) {
    Matcher word = WORD.matcher(part);
    StringBuilder text = new StringBuilder();
    boolean first = true;
    while (word.find()) {
      String before = part.substring(0, word.start());
      word.appendReplacement(text, Matcher.quoteReplacement(word(word.group(), first, before)));
      first = false;
    }
    return word.appendTail(text).toString();
  }

  private String word(String printed, boolean first, String before) {
    String key = printed.toLowerCase(Locale.ROOT);
    if (SMALL.contains(key) && (printed.length() > 1 || !LETTERED.matcher(before).matches())) {
      return first ? capitalised(key) : key;
    }
    int asCapitals = capitals.getOrDefault(key, 0);
    int otherwise =
        others.getOrDefault(key, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    boolean proven = otherwise > asCapitals;
    boolean abbreviation = asCapitals > 0 && !proven;
    boolean ordinary =
        SHORT.contains(key) || (printed.length() >= LONG && VOWEL.matcher(key).matches());
    if (printed.length() < 2 || abbreviation || (!proven && !ordinary)) {
      return printed;
    }
    return ROMAN.matcher(printed).matches() ? printed : form(key);
  }

  /** The form that the text itself begins with a capital, or the word with one. */
  private String form(String key) {
    return others.getOrDefault(key, Map.of()).entrySet().stream()
        .filter(entry -> Character.isUpperCase(entry.getKey().charAt(0)))
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(capitalised(key));
  }

  private static String capitalised(String key) {
    boolean irish = key.matches("[od][’'‘]\\p{L}{3,}");
    String rest = irish ? key.charAt(1) + key.substring(2, 3).toUpperCase(Locale.ROOT) : "";
    return key.substring(0, 1).toUpperCase(Locale.ROOT)
        + (irish ? rest + key.substring(3) : key.substring(1));
  }
}
