package org.pincite.ingest.voice;

import java.util.List;

/** What a token can be in a clause, as far as the word alone and its neighbours say. */
final class Grammar {
  private Grammar() {}

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
    return List.of("he", "she", "they", "it", "we", "i", "you").contains(token.lower())
        || token.lower().matches("(?:we|i)'.+");
  }

  /** {@return whether the token may be a verb} */
  static boolean isVerb(List<Token> tokens, int at) {
    return isVerbal(tokens.get(at)) || Lexicon.verb(tokens.get(at).lower()).isPresent();
  }
}
