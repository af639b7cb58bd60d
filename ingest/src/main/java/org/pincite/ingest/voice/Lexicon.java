package org.pincite.ingest.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which English shows whose words a sentence reports: {@code lexicon.txt}. */
final class Lexicon {
  /** What must stand with a verb for it to report. */
  enum Sort {
    /** Anything: said, told us. */
    SPEECH,
    /** A clause: thought that, found: . */
    OPINION,
    /** What is said as its object, in the past: highlighted the lack of. */
    OBJECT,
    /** Somebody asked: urged the inquiry to. */
    ASKING,
    /** A name in quotation marks: called it “a disaster”. */
    NAMING
  }

  /**
   * A form of a verb.
   *
   * @param sorts all that the verb can be
   * @param past whether it is in the past, else in the present
   * @param stem whether it is the bare stem, which may be a noun: report, claim
   */
  record Verb(Set<Sort> sorts, boolean past, boolean stem) {}

  private static final Map<String, List<String>> SECTIONS = read();
  private static final Map<String, Verb> VERBS = verbs();
  private static final Map<String, List<List<String>>> PHRASES =
      section("phrases").stream()
          .flatMap(line -> Pattern.compile("|", Pattern.LITERAL).splitAsStream(line))
          .map(phrase -> List.of(phrase.strip().split(" ", -1)))
          .collect(Collectors.groupingBy(List::getFirst));
  private static final Map<String, Set<String>> WORDS = words();
  private static final Pattern ACTOR =
      Pattern.compile(".{2,}(?:ers?|ors?|ists?|ians?|ants?|ents?|ees?|m[ae]n|people)");
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

  private Lexicon() {}

  /** {@return the verb that a word may be a form of, in lower case} */
  static Optional<Verb> verb(String word) {
    return Optional.ofNullable(VERBS.get(word));
  }

  /** {@return the tokens of the phrase that reports and begins at an index; 0 if none does} */
  static int phraseAt(List<Token> tokens, int at) {
    for (List<String> phrase : PHRASES.getOrDefault(tokens.get(at).lower(), List.of())) {
      boolean fits = at + phrase.size() <= tokens.size();
      for (int i = 0; fits && i < phrase.size(); i++) {
        fits = tokens.get(at + i).lower().equals(phrase.get(i));
      }
      if (fits) {
        return phrase.size();
      }
    }
    return 0;
  }

  /** {@return whether a word, in lower case, stands in a section of the lexicon} */
  static boolean is(String section, String word) {
    return WORDS.getOrDefault(section, Set.of()).contains(word);
  }

  /** {@return whether a noun, in lower case, names such as can hold a view or publish a finding} */
  static boolean isAgent(String noun) {
    String bare = POSSESSIVE.matcher(noun).replaceFirst("");
    return is("agents", bare) || (ACTOR.matcher(bare).matches() && !is("things", bare));
  }

  private static List<String> section(String name) {
    return SECTIONS.getOrDefault(name, List.of());
  }

  private static Map<String, Verb> verbs() {
    Map<String, String> irregular = new HashMap<>();
    section("irregular").forEach(l -> irregular.put(l.split(" ", -1)[0], l.split(" ", -1)[1]));
    Map<String, Verb> verbs = new HashMap<>();
    for (Sort sort : Sort.values()) {
      for (String line : section(sort.name().toLowerCase(Locale.ROOT))) {
        for (String stem : line.split(" ", -1)) {
          String past = irregular.getOrDefault(stem, past(stem));
          add(verbs, stem, sort, false, true);
          add(verbs, third(stem), sort, false, false);
          add(verbs, past, sort, true, false);
        }
      }
    }
    return Map.copyOf(verbs);
  }

  private static void add(
      Map<String, Verb> verbs, String form, Sort sort, boolean past, boolean stem) {
    Set<Sort> sorts = new HashSet<>(Set.of(sort));
    boolean before = verbs.containsKey(form) && verbs.get(form).past();
    if (verbs.containsKey(form)) {
      sorts.addAll(verbs.get(form).sorts());
    }
    verbs.put(form, new Verb(Set.copyOf(sorts), past || before, stem));
  }

  private static String past(String stem) {
    if (stem.matches(".*[^aeiou]y")) {
      return stem.substring(0, stem.length() - 1) + "ied";
    }
    return stem.endsWith("e")
        ? stem + "d"
        : stem.matches("submit|admit") ? stem + "ted" : stem + "ed";
  }

  private static String third(String stem) {
    if (stem.matches(".*[^aeiou]y")) {
      return stem.substring(0, stem.length() - 1) + "ies";
    }
    return stem.matches(".*(?:s|sh|ch|x)") ? stem + "es" : stem + "s";
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new HashMap<>();
    SECTIONS.forEach(
        (section, lines) ->
            words.put(section, new HashSet<>(List.of(String.join(" ", lines).split(" +", -1)))));
    return words;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> sections = new HashMap<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
      if (in == null) {
        throw new IllegalStateException("the words lexicon.txt are not on the class path");
      }
      String section = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          sections.computeIfAbsent(section, key -> new ArrayList<>()).add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the words lexicon.txt cannot be read", e);
    }
    return sections;
  }
}
