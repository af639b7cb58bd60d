package org.pincite.ingest.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/**
 * Tells whom a noun phrase names: without its article, without "many" or "a number of", and of a
 * person without the office that follows.
 */
final class SubjectReader {
  /** Words of the longest noun phrase that is read as a subject. */
  private static final int LONGEST = 30;

  private static final Pattern NUMBER = Pattern.compile("\\d.*|%");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}’'-]+.*|\\p{Lu}\\.?|MP|KC|QC|MSP|MLA|MS");
  private static final Pattern LAST_NAME = Pattern.compile("\\p{Lu}{2,3}|.*-.*");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s$");

  private static final List<String> RELATIVES = List.of("who", "which", "whose", "where", "whom");

  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "neither", "nothing", "no", "you", "your");

  private final String text;
  private final Own own;

  SubjectReader(String text, Own own) {
    this.text = text;
    this.own = own;
  }

  /**
   * {@return who the words from one token up to another name; null if they name nothing that can
   * speak}
   */
  @Nullable Speaker read(List<Token> tokens, int from, int end) {
    if (end <= from || end - from > LONGEST) {
      return null;
    }
    if (isNobody(tokens, from, end)) {
      return null;
    }
    if (own.isNamedBy(tokens.subList(from, end)) || isOwners(tokens, from, end)) {
      return Speaker.OWN;
    }
    if (end - from == 1) {
      Speaker.@Nullable Kind pronoun = pronoun(tokens.get(from).lower());
      if (pronoun != null) {
        return new Speaker(pronoun, tokens.get(from).text(), tokens.get(from).span());
      }
    }
    int start = from;
    while (start < end && isBeside(tokens, start, end)) {
      start++;
    }
    if (start == end) {
      return isSome(tokens.get(from)) || isSome(tokens.get(end - 1))
          ? new Speaker(Speaker.Kind.SOME, tokens.get(end - 1).text(), tokens.get(end - 1).span())
          : null;
    }
    return named(tokens, start, end);
  }

  /** The committee’s report: what belongs to its own body is its own. */
  private boolean isOwners(List<Token> tokens, int from, int end) {
    for (int i = from; i < end - 1; i++) {
      if (tokens.get(i).isPossessive() && own.isNamedBy(tokens.subList(from, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words name nobody in particular, the reader, or are no noun phrase at all. */
  private static boolean isNobody(List<Token> tokens, int from, int end) {
    boolean clause =
        tokens.subList(from, end).stream()
            .anyMatch(t -> Lexicon.is("be", t.lower()) || Lexicon.is("auxiliaries", t.lower()));
    String last = tokens.get(end - 1).lower();
    return clause
        || Lexicon.is("prepositions", tokens.get(from).lower())
        || (Lexicon.is("determiners", last) && !last.equals("all") && !Lexicon.is("some", last))
        || Lexicon.is("adverbs", last)
        || NOBODY.contains(tokens.get(from).lower())
        || NOBODY.contains(tokens.get(end - 1).lower());
  }

  private static boolean isThe(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).lower().equals("the");
  }

  private static Speaker.@Nullable Kind pronoun(String word) {
    return switch (word) {
      case "he" -> Speaker.Kind.HE;
      case "she" -> Speaker.Kind.SHE;
      case "they" -> Speaker.Kind.THEY;
      case "it" -> Speaker.Kind.IT;
      default -> Lexicon.is("some", word) ? Speaker.Kind.SOME : null;
    };
  }

  private static boolean isSome(Token token) {
    return Lexicon.is("some", token.lower());
  }

  /** Whether a token before the noun says which or how many: the many, a number of. */
  private static boolean isBeside(List<Token> tokens, int at, int end) {
    String word = tokens.get(at).lower();
    boolean of =
        word.equals("of") && at > 0 && Lexicon.is("quantifiers", tokens.get(at - 1).lower());
    boolean capital = tokens.get(at).isCapital() && at > 0 && at + 1 < end;
    boolean majesty = at + 1 < end && tokens.get(at + 1).lower().equals("majesty's");
    return of
        || NUMBER.matcher(word).matches()
        || !majesty && Lexicon.is("determiners", word)
        || (Lexicon.is("quantifiers", word) && !capital);
  }

  private @Nullable Speaker named(List<Token> tokens, int start, int end) {
    if (end - start == 1 && isTitle(tokens.get(start)) && !isThe(tokens, start)) {
      return null;
    }
    if (List.of("them", "us").contains(tokens.get(start).lower())) {
      return new Speaker(Speaker.Kind.SOME, tokens.get(start).text(), tokens.get(start).span());
    }
    int owner = owner(tokens, start, end);
    int stop = owner >= 0 ? owner + 1 : end;
    boolean titled = isTitle(tokens.get(start));
    int head = head(tokens, start, stop);
    boolean person = titled || isFullName(tokens, start, head + 1);
    boolean capital = false;
    for (int i = start; i <= head; i++) {
      capital |= tokens.get(i).isCapital() && (i > 0 || !isCommonNoun(tokens, start, head));
    }
    String noun = tokens.get(head).lower();
    boolean thing = Lexicon.is("things", noun) || !tokens.get(head).isWord();
    boolean plain = !tokens.get(head).isCapital();
    boolean label =
        tokens.get(start).isCapital() && Lexicon.is("things", tokens.get(start).lower()) && !titled;
    if ((!capital && !Lexicon.isAgent(noun)) || (thing && plain && owner < 0) || label) {
      return null;
    }
    if (person || !capital) {
      stop = Math.min(stop, afterName(tokens, start, stop, person));
    }
    Span place = new Span(tokens.get(start).span().start(), tokens.get(stop - 1).span().end());
    String name = POSSESSIVE.matcher(text.substring(place.start(), place.end())).replaceFirst("");
    Speaker.Kind kind =
        person ? Speaker.Kind.PERSON : capital ? Speaker.Kind.BODY : Speaker.Kind.GROUP;
    return new Speaker(kind, name, new Span(place.start(), place.start() + name.length()));
  }

  /** {@return the index of the possessive that names whose report it is; -1 if there is none} */
  private static int owner(List<Token> tokens, int start, int end) {
    for (int i = start; i < end - 1; i++) {
      boolean partOfName = tokens.get(i + 1).isCapital() && !isTitle(tokens.get(start));
      if (tokens.get(i).isPossessive() && tokens.get(start).isCapital() && !partOfName) {
        return i;
      }
    }
    return -1;
  }

  /** {@return the index of the noun that says what it is: before "of" and the like} */
  private static int head(List<Token> tokens, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      String word = tokens.get(i).lower();
      if (!tokens.get(i).isWord()
          || Lexicon.is("prepositions", word)
          || Lexicon.is("subordinators", word)
          || RELATIVES.contains(word)) {
        return i - 1;
      }
    }
    return end - 1;
  }

  /** {@return where the name ends and what follows says what the person or group is} */
  private static int afterName(List<Token> tokens, int start, int end, boolean person) {
    for (int i = start + 1; i < end; i++) {
      String word = tokens.get(i).lower();
      boolean and = word.equals("and");
      boolean particle = List.of("of", "de", "van", "von").contains(word) && isPeer(tokens, start);
      if (!tokens.get(i).isWord()
          || (Lexicon.is("prepositions", word) && !particle)
          || RELATIVES.contains(word)
          || (person && !and && !particle && !tokens.get(i).isCapital())) {
        return i;
      }
    }
    return end;
  }

  private static boolean isPeer(List<Token> tokens, int start) {
    return List.of("lord", "lady", "baroness", "viscount", "earl")
        .contains(tokens.get(start).lower());
  }

  /** A word that only the start of a sentence writes large: Trusts told us. */
  private static boolean isCommonNoun(List<Token> tokens, int start, int head) {
    return start == 0
        && (Lexicon.isAgent(tokens.get(head).lower())
            || Lexicon.is("things", tokens.get(head).lower())
            || tokens.get(head).lower().endsWith("s"));
  }

  private static boolean isFullName(List<Token> tokens, int start, int end) {
    if (end - start < 2 || end - start > 4) {
      return false;
    }
    for (int i = start; i < end; i++) {
      String word = tokens.get(i).text();
      boolean name = NAME.matcher(word).matches();
      String small = word.toLowerCase(Locale.ROOT);
      if (!name
          || Lexicon.is("agents", small)
          || Lexicon.is("things", small)
          || Lexicon.is("names-of-things", small)) {
        return false;
      }
    }
    return end - start == 2 || LAST_NAME.matcher(tokens.get(end - 1).text()).matches();
  }

  static boolean isTitle(Token token) {
    return token.isCapital() && Lexicon.is("titles", token.lower().replace(".", ""));
  }
}
