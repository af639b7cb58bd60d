package org.pincite.ingest.voice;

import static org.pincite.ingest.voice.Grammar.endsAsAdverb;
import static org.pincite.ingest.voice.Grammar.isPartOfName;
import static org.pincite.ingest.voice.Grammar.isPronoun;
import static org.pincite.ingest.voice.Grammar.isVerb;
import static org.pincite.ingest.voice.Grammar.isVerbal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb: the noun phrase before it, over adverbs, auxiliaries and what stands
 * between commas ("Mr King, the chief executive, for example, told us").
 */
final class Clauses {
  private static final String BOUNDARIES = ";:—.?!";

  private final SubjectReader reader;
  private final Openings openings;

  Clauses(SubjectReader reader, Openings openings) {
    this.reader = reader;
    this.openings = openings;
  }

  /** {@return who is the subject of the verb at an index, null where it has none that can speak} */
  @Nullable Speaker subject(List<Token> tokens, int verb) {
    int end = beforeHelpers(tokens, verb);
    if (end <= 0 || isPassive(tokens, verb)) {
      return null;
    }
    String last = tokens.get(end - 1).lower();
    boolean adjective =
        Lexicon.is("determiners", last) && !last.equals("that")
            || tokens.get(end - 1).isPossessive();
    if (adjective || (Lexicon.is("prepositions", last) && end == verb)) {
      return null;
    }
    if (last.equals("and") || last.equals("but")) {
      return openings.leading(tokens, end - 1);
    }
    if (last.equals("who") || last.equals("which") || last.equals("that")) {
      int to = end > 1 && tokens.get(end - 2).is(",") ? end - 2 : end - 1;
      return bySegments(tokens, to);
    }
    return bySegments(tokens, end);
  }

  /** Whether a form of "be" stands before the verb, with at most adverbs and commas between. */
  private static boolean isPassive(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - 6; i--) {
      String word = tokens.get(i).lower();
      if (Lexicon.is("be", word)) {
        return true;
      }
      if (!tokens.get(i).is(",")
          && !Lexicon.is("adverbs", word)
          && !Lexicon.is("auxiliaries", word)) {
        return false;
      }
    }
    return false;
  }

  /** {@return the index behind the last word that is no adverb or auxiliary of the verb} */
  private static int beforeHelpers(List<Token> tokens, int verb) {
    int end = verb;
    while (end > 0
        && (Lexicon.is("adverbs", tokens.get(end - 1).lower())
            || Lexicon.is("auxiliaries", tokens.get(end - 1).lower())
            || endsAsAdverb(tokens.get(end - 1)))) {
      end--;
    }
    return end;
  }

  /** Reads what stands between commas from right to left, until what is no part of the subject. */
  private @Nullable Speaker bySegments(List<Token> tokens, int verbEnd) {
    @Nullable Speaker found = null;
    int end = withoutComma(tokens, verbEnd);
    boolean beside = end < verbEnd;
    while (end > 0) {
      int start = start(tokens, end);
      boolean more = start > 0 && tokens.get(start - 1).is(",");
      if (!(beside && isAside(tokens, start, end))) {
        if (found != null && !isName(tokens, start, end)) {
          return personOr(found, reader.read(tokens, trailing(tokens, start, end), end));
        }
        Speaker speaker = phrase(tokens, start, end);
        boolean apposed = beside && more && found == null && !isVerbal(tokens.get(start));
        if (speaker == null
            ? !apposed
            : found != null && isBetter(tokens.get(start), found, speaker)) {
          return found;
        }
        found = speaker;
      }
      end = more ? withoutComma(tokens, start) : 0;
      beside = true;
    }
    return found;
  }

  private static int withoutComma(List<Token> tokens, int end) {
    int at = end;
    while (at > 0 && tokens.get(at - 1).is(",")) {
      at--;
    }
    return at;
  }

  private static Speaker personOr(Speaker found, @Nullable Speaker left) {
    return left != null && left.kind() == Speaker.Kind.PERSON ? left : found;
  }

  /** "Its chair, Sir Edwin, said": the name says more than the office before it. */
  private static boolean isBetter(Token first, Speaker found, Speaker left) {
    boolean office = Lexicon.is("determiners", first.lower());
    boolean name =
        found.kind() == Speaker.Kind.PERSON
            || List.of("its", "their", "his", "her").contains(first.lower());
    return (office && name) || left.isPronoun() || left.isOwn();
  }

  /** Whether all words that weigh in a segment are capitals, so that an apposition may follow. */
  private static boolean isName(List<Token> tokens, int start, int end) {
    int from = start;
    while (from < end && Lexicon.is("conjunctions", tokens.get(from).lower())) {
      from++;
    }
    boolean office = end - from <= 4 && Lexicon.is("determiners", tokens.get(from).lower());
    for (int i = from; i < end && !office; i++) {
      String word = tokens.get(i).lower();
      boolean light = word.length() <= 3 || Lexicon.is("prepositions", word);
      if (!tokens.get(i).isCapital() && !light) {
        return false;
      }
    }
    return from < end && (office || tokens.get(from).isCapital());
  }

  /** {@return where the words begin that end at an index and have no comma or stop among them} */
  private static int start(List<Token> tokens, int end) {
    int start = end;
    while (start > 0
        && !tokens.get(start - 1).is(",")
        && !tokens.get(start - 1).isQuote()
        && BOUNDARIES.indexOf(tokens.get(start - 1).text()) < 0) {
      start--;
    }
    return start;
  }

  /** Whether a segment is an adverbial or a relative clause and no part of a name. */
  private static boolean isAside(List<Token> tokens, int start, int end) {
    String first = tokens.get(start).lower();
    return Lexicon.is("prepositions", first)
        || Lexicon.is("conjunctions", first)
        || List.of("who", "which", "whose", "where", "formerly", "now", "then").contains(first)
        || (end - start == 1 && Lexicon.is("adverbs", first));
  }

  /** The subject among the words of one segment: all of them, or the noun phrase at their end. */
  private @Nullable Speaker phrase(List<Token> tokens, int start, int end) {
    if (end <= start) {
      return null;
    }
    if (List.of("if", "unless", "where", "until", "whether").contains(tokens.get(start).lower())) {
      return null;
    }
    int from = start;
    while (from < end - 1
        && (endsAsAdverb(tokens.get(from))
            || Lexicon.is("conjunctions", tokens.get(from).lower())
            || (Lexicon.is("subordinators", tokens.get(from).lower())
                && !isDemonstrative(tokens, from)))) {
      from++;
    }
    for (int i = from + 1; i < end; i++) {
      if (List.of("who", "which", "whose").contains(tokens.get(i).lower())) {
        return reader.read(tokens, from, i);
      }
    }
    boolean whole = from < end && !Lexicon.is("prepositions", tokens.get(from).lower());
    for (int i = from; i < end && whole; i++) {
      whole =
          !isVerbal(tokens.get(i))
              && (i == from || !isPronoun(tokens.get(i)))
              && (i == from
                  || tokens.get(i).isCapital()
                  || !isVerb(tokens, i)
                  || Lexicon.isAgent(tokens.get(i).lower()));
    }
    return reader.read(tokens, whole ? from : trailing(tokens, from, end), end);
  }

  private static boolean isDemonstrative(List<Token> tokens, int at) {
    return tokens.get(at).is("That") && at == 0;
  }

  /** {@return where the noun phrase begins that ends the words of a segment} */
  private static int trailing(List<Token> tokens, int start, int end) {
    if (isPronoun(tokens.get(end - 1))) {
      return end - 1;
    }
    int from = end - 1;
    while (from > start && isPartOfName(tokens, from - 1)) {
      from--;
    }
    boolean name = tokens.get(from).isCapital() && from > 0;
    int least = name ? from - 1 : Math.max(start, end - 4);
    int at = name ? from : end - 1;
    for (int i = at - 1; i >= Math.max(start, least); i--) {
      if (Lexicon.is("determiners", tokens.get(i).lower())
          || Lexicon.is("quantifiers", tokens.get(i).lower())) {
        return i;
      }
      if (isVerbal(tokens.get(i))
          || Lexicon.is("prepositions", tokens.get(i).lower())
          || Lexicon.is("subordinators", tokens.get(i).lower())) {
        break;
      }
    }
    return at;
  }
}
