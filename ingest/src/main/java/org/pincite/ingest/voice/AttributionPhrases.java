package org.pincite.ingest.voice;

import static org.pincite.ingest.voice.Grammar.is;
import static org.pincite.ingest.voice.Grammar.isOneOf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that attribute without a verb of their own: according to, in the view of, we were told.
 */
final class AttributionPhrases {
  private static final Set<String> HEARD =
      Set.of("told", "informed", "advised", "assured", "warned");
  private static final Set<String> PUT =
      Set.of(
          "suggested",
          "argued",
          "noted",
          "claimed",
          "said",
          "put",
          "pointed",
          "acknowledged",
          "agreed",
          "stated",
          "observed",
          "reported",
          "stressed",
          "emphasised",
          "proposed");
  private static final Set<String> BY =
      Set.of(
          "echoed",
          "criticised",
          "suggested",
          "proposed",
          "argued",
          "noted",
          "highlighted",
          "described",
          "underscored",
          "questioned",
          "raised",
          "expressed",
          "made",
          "voiced",
          "shared",
          "stressed",
          "emphasised",
          "recognised",
          "put",
          "explained",
          "acknowledged",
          "reported");
  private static final Set<String> MADE =
      Set.of("made", "raised", "expressed", "echoed", "voiced", "put");
  private static final Set<String> POINTS =
      Set.of(
          "point",
          "points",
          "view",
          "views",
          "concern",
          "concerns",
          "argument",
          "suggestion",
          "criticism");
  private static final Set<String> VIEWS =
      Set.of("view", "views", "opinion", "words", "judgment", "judgement", "assessment");
  private static final Set<String> SAYINGS =
      Set.of(
          "view",
          "argument",
          "explanation",
          "evidence",
          "position",
          "submission",
          "answer",
          "response",
          "concern",
          "opinion",
          "conclusion",
          "research",
          "reply",
          "claim",
          "case",
          "complaint",
          "advice",
          "estimate",
          "contention",
          "suggestion");

  /** Tokens behind "heard" in which its clause begins. */
  private static final int CLAUSE = 14;

  private final Own own;
  private final SubjectReader reader;
  private final Clauses clauses;

  AttributionPhrases(Own own, SubjectReader reader, Clauses clauses) {
    this.own = own;
    this.reader = reader;
    this.clauses = clauses;
  }

  /** {@return whom the phrase at an index names, null where none stands there} */
  @Nullable Speaker at(List<Token> tokens, int i) {
    Speaker speaker = accordingTo(tokens, i);
    speaker = speaker != null ? speaker : heard(tokens, i);
    speaker = speaker != null ? speaker : putPassively(tokens, i);
    return speaker != null ? speaker : sayingOf(tokens, i);
  }

  /** According to the Office; in the view of the Office; in the Office’s view. */
  private @Nullable Speaker accordingTo(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (word.equals("according") && is(tokens, i + 1, "to")) {
      return nameAt(tokens, i + 2);
    }
    if (VIEWS.contains(word) && i > 0) {
      int in = i - 1;
      while (in > 0 && in > i - 8 && !tokens.get(in).is(",") && !isOneOf(tokens, in, "in", "In")) {
        in--;
      }
      if (isOneOf(tokens, in, "in", "In")) {
        if (is(tokens, i + 1, "of") && i - in <= 2) {
          return nameAt(tokens, i + 2);
        }
        if (i > in + 1 && isOwner(tokens.get(i - 1))) {
          return reader.read(tokens, in + 1, i);
        }
      }
    }
    return null;
  }

  /** We were told; the committee heard evidence that; we received evidence from. */
  @Nullable Speaker heard(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    boolean told = HEARD.contains(word) && isAfterBe(tokens, i);
    boolean hears =
        word.equals("heard")
            || (word.equals("received") && isOneOf(tokens, i + 1, "evidence", "submissions"));
    if (!told && !hears) {
      return null;
    }
    int subjectEnd = told ? beforeBe(tokens, i) : i;
    Speaker hearer = clauses.subject(tokens, subjectEnd);
    boolean body = hearer != null && (hearer.isOwn() || hearer.kind() == Speaker.Kind.BODY);
    if (!body) {
      return null;
    }
    if (!hasClause(tokens, i + 1, CLAUSE) || is(tokens, i + 1, "of")) {
      return null;
    }
    for (int j = i + 1; j < Math.min(tokens.size(), i + CLAUSE); j++) {
      if (isOneOf(tokens, j, "from", "by")) {
        Speaker from = nameAt(tokens, j + 1);
        return from != null ? from : own.witnesses();
      }
      if (isOneOf(tokens, j, "that", "how")) {
        break;
      }
    }
    return own.witnesses();
  }

  /** It was suggested to us that; this was echoed by the Office. */
  private @Nullable Speaker putPassively(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (!isAfterBe(tokens, i)) {
      return null;
    }
    int be = beforeBe(tokens, i);
    boolean past = isOneOf(tokens, be, "was", "were", "been") || isOneOf(tokens, be, "has", "had");
    boolean it = be > 0 && isOneOf(tokens, be - 1, "it", "It");
    if (PUT.contains(word) && it && past && own.hearsWitnesses() && hasClause(tokens, i + 1, 6)) {
      return own.witnesses();
    }
    boolean as = be > 0 && isOneOf(tokens, 0, "As", "as");
    if (MADE.contains(word)
        && be > 0
        && POINTS.contains(tokens.get(be - 1).lower())
        && past
        && own.hearsWitnesses()
        && !is(tokens, i + 1, "by")) {
      return own.witnesses();
    }
    if (BY.contains(word) && is(tokens, i + 1, "by") && past && !as) {
      return nameAt(tokens, i + 2);
    }
    return null;
  }

  /** The Office’s view was that. */
  private @Nullable Speaker sayingOf(List<Token> tokens, int i) {
    boolean saying =
        SAYINGS.contains(tokens.get(i).lower())
            && i > 0
            && isOwner(tokens.get(i - 1))
            && isOneOf(tokens, i + 1, "was", "is", "were")
            && isOneOf(
                tokens, i + 2, "that", "this", "it", "to", "also", "clear", ":", Token.QUOTE);
    if (!saying) {
      return null;
    }
    int from = i - 1;
    while (from > 0 && !tokens.get(from - 1).is(",") && !isOneOf(tokens, from - 1, "and", "but")) {
      from--;
    }
    return reader.read(tokens, from, i);
  }

  /** {@return who is named from a token on: up to a comma, stop or verb} */
  @Nullable Speaker nameAt(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && isInName(tokens, from, end)) {
      end++;
    }
    Speaker named = end > from ? reader.read(tokens, from, end) : null;
    boolean agent =
        named != null
            && (named.kind() != Speaker.Kind.GROUP || Lexicon.isAgent(lastWord(named.words())));
    return agent ? named : null;
  }

  private static boolean isInName(List<Token> tokens, int from, int at) {
    Token token = tokens.get(at);
    String word = token.lower();
    boolean capital = token.isCapital();
    return token.isWord()
        && !Lexicon.is("be", word)
        && !Lexicon.is("auxiliaries", word)
        && !Lexicon.is("modals", word)
        && !Lexicon.is("subordinators", word)
        && !List.of("who", "which", "in", "on", "at", "to").contains(word)
        && (capital || at == from || Lexicon.verb(word).isEmpty() || Lexicon.isAgent(word));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean isOwner(Token token) {
    return token.isPossessive() || token.lower().endsWith("s'") || token.is("own");
  }

  private static boolean isAfterBe(List<Token> tokens, int i) {
    return beforeBe(tokens, i) < i;
  }

  /** {@return the index of the first auxiliary of a passive; the index itself where none is} */
  private static int beforeBe(List<Token> tokens, int i) {
    int at = i;
    boolean be = false;
    while (at > 0
        && (Lexicon.is("be", tokens.get(at - 1).lower())
            || Lexicon.is("auxiliaries", tokens.get(at - 1).lower())
            || Lexicon.is("adverbs", tokens.get(at - 1).lower()))) {
      at--;
      be |= Lexicon.is("be", tokens.get(at).lower());
    }
    return be ? at : i;
  }

  private static boolean hasClause(List<Token> tokens, int from, int within) {
    for (int j = from; j < Math.min(tokens.size(), from + within); j++) {
      if (isOneOf(tokens, j, "that", "how", ":", Token.QUOTE)) {
        return true;
      }
    }
    return false;
  }
}
