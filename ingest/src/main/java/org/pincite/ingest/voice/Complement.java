package org.pincite.ingest.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What follows a verb, and whether it makes the verb report. Verbs of speech report whatever
 * follows in the past; "reports that" is told from "reports" and "suggests that" from "suggests a
 * need".
 *
 * @param tokens of the sentence
 * @param verb the verb's index
 */
record Complement(List<Token> tokens, int verb) {
  /** Tokens behind the verb in which its clause begins: told the committee in March that. */
  private static final int REACH = 9;

  private static final Set<String> CLAUSES = Set.of("that", "how", "why", "what", "whether");

  private static final Pattern COMPLEMENT =
      Pattern.compile(" (?:of|from|at|in|for|on|with|who|that|to)\\b.*");

  /** Forms behind which whom one tells stands before what is told. */
  private static final Set<String> TELLING = Set.of("tell", "tells", "told", "assured", "advised");

  boolean reports(Lexicon.Verb form, Speaker subject) {
    Set<Lexicon.Sort> sorts = form.sorts();
    boolean plural = subject.kind() == Speaker.Kind.THEY || subject.kind() == Speaker.Kind.SOME;
    if (!canHold(subject)
        || (form.stem() && !form.past() && !isPlural(subject) && !plural && !isDone())) {
      return false;
    }
    if (sorts.contains(Lexicon.Sort.SPEECH) && isSpoken(form.past())) {
      return !isNegated() || hasClause();
    }
    return (sorts.contains(Lexicon.Sort.OPINION) && isHeld(form))
        || (sorts.contains(Lexicon.Sort.OBJECT) && form.past() && hasObject())
        || (sorts.contains(Lexicon.Sort.ASKING) && isNamed(subject) && asksSomebody())
        || (sorts.contains(Lexicon.Sort.NAMING) && reaches(Set.of(Token.QUOTE)));
  }

  /** He did say that. */
  private boolean isDone() {
    return verb > 0 && List.of("did", "do", "does").contains(tokens.get(verb - 1).lower());
  }

  private boolean isSpoken(boolean past) {
    return past ? !isFollowedBy("by", "as") : hasClause() || isLast();
  }

  private boolean isHeld(Lexicon.Verb form) {
    boolean doing =
        form.past()
            && verb + 1 < tokens.size()
            && tokens.get(verb + 1).lower().endsWith("ing")
            && !tokens.get(verb).is("considered");
    boolean answer =
        isFollowedBy("this", "these") && reaches(Set.of("recommendation", "recommendations"));
    boolean noted =
        tokens.get(verb).is("noted") && isFollowedBy("their", "its", "concern", "concerns");
    boolean theirs = noted || (tokens.get(verb).lower().endsWith("agreed") && isFollowedBy("with"));
    return hasClause() || isBareClause(form.past()) || doing || answer || theirs;
  }

  private static boolean isPlural(Speaker subject) {
    String name = subject.words();
    boolean many = name.endsWith("s") || name.endsWith("people") || name.endsWith("staff");
    return name.contains(" and ") || (subject.kind() == Speaker.Kind.GROUP && many);
  }

  /** Named, or such as hold views and publish findings. */
  private static boolean canHold(Speaker subject) {
    return switch (subject.kind()) {
      case PERSON, BODY, HE, SHE, THEY, IT, SOME -> true;
      case GROUP -> Lexicon.isAgent(headOf(subject.words().toLowerCase(Locale.ROOT)));
      case OWN, NOBODY -> false;
    };
  }

  private static String headOf(String name) {
    String before = COMPLEMENT.matcher(name).replaceFirst("");
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  private static boolean isNamed(Speaker subject) {
    return subject.kind() == Speaker.Kind.PERSON || subject.kind() == Speaker.Kind.BODY;
  }

  /**
   * Whether a clause or quotation follows, at once or behind whom it was said to, when and where.
   */
  boolean hasClause() {
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + REACH); i++) {
      Token token = tokens.get(i);
      if (CLAUSES.contains(token.lower()) || token.isQuote() || token.is(":")) {
        return true;
      }
      boolean aside =
          i > verb + 1
              || token.is(",")
              || TELLING.contains(tokens.get(verb).lower())
              || Lexicon.is("prepositions", token.lower())
              || Lexicon.is("adverbs", token.lower());
      if (token.is(";") || token.is(".") || !aside) {
        return false;
      }
    }
    return false;
  }

  /** They said there was; thought it would: a clause without "that". */
  private boolean isBareClause(boolean past) {
    return past
        && isFollowedBy("it", "there", "they", "he", "she", "the", "this", "these", "such")
        && reaches(Set.of("was", "were", "is", "are", "would", "had", "could", "should", "will"));
  }

  private boolean hasObject() {
    boolean aside = isFollowedBy(",") && reaches(Set.of("particular", "example", "instance"));
    return aside
        || !isFollowedBy("by", "as", "in", "to", "from", "for", "at", ".", ",", "and", "with");
  }

  private boolean asksSomebody() {
    boolean body = verb + 1 < tokens.size() && tokens.get(verb + 1).isCapital();
    return reaches(Set.of("to")) && (body || isFollowedBy("the", "us", "that", "all", "ministers"));
  }

  private boolean isLast() {
    return verb + 1 >= tokens.size() || isFollowedBy(".", ",", "-", "–", ";");
  }

  private boolean isNegated() {
    return verb > 0 && tokens.get(verb - 1).is("not");
  }

  private boolean isFollowedBy(String... words) {
    return verb + 1 < tokens.size() && List.of(words).contains(tokens.get(verb + 1).lower());
  }

  private boolean reaches(Set<String> words) {
    return tokens.subList(verb + 1, Math.min(tokens.size(), verb + REACH)).stream()
        .anyMatch(token -> words.contains(token.lower()));
  }
}
