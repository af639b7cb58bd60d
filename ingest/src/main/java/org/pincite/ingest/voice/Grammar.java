package org.pincite.ingest.voice;

import java.util.List;
import java.util.regex.Pattern;

/** What a token can be in a clause, as far as the word alone and its neighbours say. */
final class Grammar {
  private static final Pattern FIRST_PERSON = Pattern.compile("(?:we|i)(?:'.+)?");
  private static final Pattern ADVERB = Pattern.compile("\\p{Ll}{3,}ly");

  private Grammar() {}

  /** {@return whether a word or mark stands at an index, which may lie outside of the sentence} */
  static boolean is(List<Token> tokens, int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
  }

  /** {@return whether one of some words stands at an index, which may lie outside} */
  static boolean isOneOf(List<Token> tokens, int at, String... words) {
    return at >= 0 && at < tokens.size() && List.of(words).contains(tokens.get(at).text());
  }

  /** {@return whether the token may belong to a name that goes on behind it} */
  static boolean isPartOfName(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    boolean joins = List.of("of", "for", "and", "&").contains(word);
    boolean article =
        word.equals("the")
            && at > 1
            && List.of("of", "for", "and").contains(tokens.get(at - 1).lower());
    return (tokens.get(at).isCapital() && !Lexicon.is("prepositions", word))
        || (joins && at > 0 && tokens.get(at - 1).isCapital())
        || (article && tokens.get(at - 2).isCapital());
  }

  /** {@return whether the token shows a clause and no noun phrase} */
  static boolean isVerbal(Token token) {
    String word = token.lower();
    return Lexicon.is("be", word)
        || Lexicon.is("auxiliaries", word)
        || (Lexicon.is("modals", word) && !word.equals("to"))
        || (Lexicon.is("subordinators", word) && !word.equals("that"));
  }

  /** {@return whether the token is a personal pronoun as subject} */
  static boolean isPronoun(Token token) {
    return List.of("he", "she", "they", "it", "you").contains(token.lower())
        || isFirstPerson(token);
  }

  /** {@return whether the token is "we" or "I", or begins with it: we've} */
  static boolean isFirstPerson(Token token) {
    return FIRST_PERSON.matcher(token.lower()).matches();
  }

  /** {@return whether the token ends as adverbs do} */
  static boolean endsAsAdverb(Token token) {
    return ADVERB.matcher(token.lower()).matches();
  }

  /** {@return whether the token may be a verb} */
  static boolean isVerb(List<Token> tokens, int at) {
    return isVerbal(tokens.get(at)) || Lexicon.verb(tokens.get(at).lower()).isPresent();
  }
}
