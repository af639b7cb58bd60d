package org.pincite.ingest.voice;

import static org.pincite.ingest.voice.Grammar.isPartOfName;
import static org.pincite.ingest.voice.Grammar.isPronoun;
import static org.pincite.ingest.voice.Grammar.isVerb;
import static org.pincite.ingest.voice.Grammar.isVerbal;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/** Reads the noun phrase that a sentence begins with, behind what opens it up to a comma. */
final class Openings {
  private static final Pattern VERBAL = Pattern.compile("\\p{Ll}{2,}(?:ed|s|ly)");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final SubjectReader reader;

  Openings(SubjectReader reader) {
    this.reader = reader;
  }

  /** {@return the first noun phrase of a sentence, behind what opens it up to a comma} */
  @Nullable Speaker leading(List<Token> tokens, int before) {
    int from = opening(tokens, before);
    if (from >= before || !tokens.get(from).isWord() || opensOtherwise(tokens.get(from))) {
      return null;
    }
    int end = from + 1;
    String first = tokens.get(from).lower();
    boolean name =
        tokens.get(from).isCapital()
            && !Lexicon.is("determiners", first)
            && !Lexicon.is("quantifiers", first)
            && !first.endsWith("'");
    while (!isPronoun(tokens.get(from))
        && end < before
        && (isPartOfName(tokens, end)
            || (!name && end <= from + 3 && isNoun(tokens, end - 1, end)))) {
      end++;
    }
    return reader.read(tokens, from, end);
  }

  /**
   * {@return whom a sentence is about: its first noun phrase, if what follows it looks like a verb}
   */
  @Nullable Speaker about(List<Token> tokens) {
    Speaker found = tokens.size() < 3 ? null : leading(tokens, tokens.size() - 1);
    if (found == null) {
      return null;
    }
    Span place = found.place();
    if (place == null) {
      return found;
    }
    String next =
        tokens.stream()
            .filter(t -> t.span().start() >= place.end() && t.isWord())
            .findFirst()
            .map(Token::lower)
            .orElse("");
    boolean verbal =
        VERBAL.matcher(next).matches()
            || Lexicon.is("be", next)
            || Lexicon.is("modals", next)
            || Lexicon.is("pasts", next)
            || Lexicon.is("adverbs", next)
            || (Lexicon.is("prepositions", next) && found.kind() == Speaker.Kind.GROUP)
            || List.of("who", "which").contains(next)
            || Lexicon.verb(next).isPresent();
    return verbal ? found : null;
  }

  /** Whether a sentence begins with a verb, an adverb or a question. */
  private static boolean opensOtherwise(Token token) {
    String word = token.lower();
    return isVerbal(token)
        || Lexicon.is("adverbs", word)
        || word.endsWith("ly")
        || List.of("who", "what", "why", "how", "which", "very").contains(word);
  }

  /** Whether a noun phrase in small letters goes on at an index. */
  private static boolean isNoun(List<Token> tokens, int before, int at) {
    String last = tokens.get(before).lower();
    boolean owner = last.endsWith("'") || last.endsWith("'s");
    boolean ends = !owner && (Lexicon.isAgent(last) || Lexicon.is("things", last));
    return tokens.get(at).isWord()
        && !ends
        && !isVerb(tokens, at)
        && (!Lexicon.is("prepositions", tokens.get(at).lower()) || Lexicon.is("quantifiers", last));
  }

  /** Whether a token is a list's number, a conjunction, or an adverb set off with a comma. */
  private static boolean isBeforeSubject(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    boolean comma = at + 1 < tokens.size() && tokens.get(at + 1).is(",");
    return DIGITS.matcher(word).matches()
        || Lexicon.is("conjunctions", word)
        || (comma && Lexicon.is("adverbs", word));
  }

  private static int opening(List<Token> tokens, int before) {
    int from = 0;
    while (from < before && (!tokens.get(from).isWord() || isBeforeSubject(tokens, from))) {
      from++;
    }
    boolean phrase =
        from < before
            && (Lexicon.is("prepositions", tokens.get(from).lower())
                || Lexicon.is("subordinators", tokens.get(from).lower()));
    while (phrase && from < before && !tokens.get(from).is(",")) {
      from++;
    }
    return phrase ? from + 1 : from;
  }
}
