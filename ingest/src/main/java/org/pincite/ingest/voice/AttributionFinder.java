package org.pincite.ingest.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that say whose words it reports. */
final class AttributionFinder {
  private static final Set<String> HEARD = Set.of("told", "informed", "advised", "assured", "warned");
  private static final Set<String> PUT =
      Set.of(
          "suggested", "argued", "noted", "claimed", "said", "put", "pointed", "acknowledged",
          "agreed", "stated", "observed", "reported", "stressed", "emphasised", "proposed");
  private static final Set<String> BY =
      Set.of(
          "echoed", "criticised", "suggested", "proposed", "argued", "noted", "highlighted",
          "described", "underscored", "questioned", "raised", "expressed", "made", "voiced", "shared", "stressed",
          "emphasised", "recognised", "put", "explained", "acknowledged", "reported");
  private static final Set<String> MADE = Set.of("made", "raised", "expressed", "echoed", "voiced", "put");
  private static final Set<String> POINTS =
      Set.of("point", "points", "view", "views", "concern", "concerns", "argument", "suggestion", "criticism");
  private static final Set<String> SPEAKING =
      Set.of("suggesting", "arguing", "noting", "saying", "adding", "explaining", "warning", "claiming", "stating", "stressing");
  private static final Set<String> VIEWS =
      Set.of("view", "views", "opinion", "words", "judgment", "judgement", "assessment");
  private static final Set<String> SAYINGS =
      Set.of(
          "view", "argument", "explanation", "evidence", "position", "submission", "answer",
          "response", "concern", "opinion", "conclusion", "research", "reply", "claim", "case",
          "complaint", "advice", "estimate", "contention", "suggestion");

  /** Tokens from the verb to the end of a sentence that only introduces. */
  private static final int INTRODUCTION = 5;

  /** Tokens behind "heard" in which its clause begins. */
  private static final int CLAUSE = 14;

  private final Own own;
  private final SubjectReader reader;
  private final Clauses clauses;

  AttributionFinder(String text, Own own) {
    this.own = own;
    reader = new SubjectReader(text, own);
    clauses = new Clauses(reader);
  }

  /**
   * {@return whom a sentence reports; {@link Speaker#OWN} where its first verb of this kind is the
   * document's own; null where it reports nobody}
   */
  @Nullable Speaker find(List<Token> tokens) {
    int ownFrom = ownClause(tokens);
    if (isHypothetical(tokens)) {
      return null;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (ownFrom >= 0 && i > ownFrom && !isRelative(tokens, i)) {
        Speaker heard = heard(tokens, i);
        if (heard != null) {
          return heard;
        }
        continue;
      }
      Speaker speaker = at(tokens, i);
      if (speaker != null && !(speaker.isOwn() && isSubordinate(tokens))) {
        return speaker;
      }
    }
    return ownFrom >= 0 ? Speaker.OWN : null;
  }

  /** {@return whether a sentence only says that somebody's words follow: Dr Ames told us: } */
  static boolean onlyIntroduces(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.getLast().is(":")) {
      return false;
    }
    for (int i = tokens.size() - 1; i > 0 && i > tokens.size() - INTRODUCTION; i--) {
      boolean past = Lexicon.verb(tokens.get(i).lower()).filter(Lexicon.Verb::past).isPresent();
      if (past || Lexicon.phraseAt(tokens, i) > 0) {
        return true;
      }
      if (tokens.get(i).is("that")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Speaker at(List<Token> tokens, int i) {
    Speaker speaker = accordingTo(tokens, i);
    speaker = speaker != null ? speaker : heard(tokens, i);
    speaker = speaker != null ? speaker : putPassively(tokens, i);
    speaker = speaker != null ? speaker : sayingOf(tokens, i);
    speaker = speaker != null ? speaker : participle(tokens, i);
    speaker = speaker != null ? speaker : byVerb(tokens, i);
    return speaker;
  }

  /** He contrasted the two, suggesting that. */
  private @Nullable Speaker participle(List<Token> tokens, int i) {
    boolean speaks = SPEAKING.contains(tokens.get(i).lower()) && is(tokens, i + 1, "that");
    Speaker subject = speaks && is(tokens, i - 1, ",") ? clauses.leading(tokens, i - 1) : null;
    return subject == null || subject.isOwn() ? null : subject;
  }

  /** {@return the subject that a sentence begins with, whether it speaks or not} */
  @Nullable Speaker subject(List<Token> tokens) {
    return tokens.size() < 2 ? null : clauses.leading(tokens, tokens.size() - 1);
  }

  /** {@return where the main clause has the document's own body as its subject; -1 if it has not} */
  private static int ownClause(List<Token> tokens) {
    if (isSubordinate(tokens)) {
      return -1;
    }
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (word.matches("(?:we|i)(?:'.+)?")) {
        boolean opens = i == 0 || tokens.get(i - 1).is(",");
        boolean joined = i > 0 && Lexicon.is("conjunctions", tokens.get(i - 1).lower()) && i < 3;
        return opens || joined ? i : -1;
      }
      if (Lexicon.verb(word).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isHypothetical(List<Token> tokens) {
    return !tokens.isEmpty() && Set.of("if", "unless", "should").contains(tokens.getFirst().lower());
  }

  private static boolean isSubordinate(List<Token> tokens) {
    String first = tokens.isEmpty() ? "" : tokens.getFirst().lower();
    return Lexicon.is("subordinators", first) && !first.equals("that") && !first.equals("so");
  }

  /** We put this to the Department, which told us: whose verb it is stands before a relative. */
  private static boolean isRelative(List<Token> tokens, int verb) {
    return verb > 1
        && Set.of("who", "which").contains(tokens.get(verb - 1).lower())
        && Lexicon.verb(tokens.get(verb).lower())
            .filter(v -> v.past() && v.sorts().contains(Lexicon.Sort.SPEECH))
            .isPresent();
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
  private @Nullable Speaker heard(List<Token> tokens, int i) {
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
        return from != null ? from : witnesses();
      }
      if (isOneOf(tokens, j, "that", "how")) {
        break;
      }
    }
    return witnesses();
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
      return witnesses();
    }
    boolean as = be > 0 && isOneOf(tokens, 0, "As", "as");
    if (MADE.contains(word) && be > 0 && POINTS.contains(tokens.get(be - 1).lower()) && past
        && own.hearsWitnesses() && !is(tokens, i + 1, "by")) {
      return witnesses();
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
            && isOneOf(tokens, i + 2, "that", "this", "it", "to", "also", "clear", ":", Token.QUOTE);
    if (!saying) {
      return null;
    }
    int from = i - 1;
    while (from > 0 && !tokens.get(from - 1).is(",") && !isOneOf(tokens, from - 1, "and", "but")) {
      from--;
    }
    return reader.read(tokens, from, i);
  }

  private @Nullable Speaker byVerb(List<Token> tokens, int i) {
    int length = Lexicon.phraseAt(tokens, i);
    Lexicon.Verb verb = Lexicon.verb(tokens.get(i).lower()).orElse(null);
    if (length == 0 && verb == null) {
      return null;
    }
    Complement complement = new Complement(tokens, i);
    if (verb != null && length == 0) {
      Speaker behind = inverted(tokens, i, verb);
      if (behind != null) {
        return behind;
      }
    }
    Speaker subject = isModal(tokens, i) ? null : clauses.subject(tokens, i);
    if (subject == null || subject.isOwn()) {
      return subject;
    }
    if (length > 0) {
      return subject;
    }
    return verb != null && complement.reports(verb, subject) ? subject : null;
  }

  /** “…,” said Dr Ames. */
  private @Nullable Speaker inverted(List<Token> tokens, int i, Lexicon.Verb verb) {
    boolean after =
        i > 0
            && (tokens.get(i - 1).isQuote() || (i > 1 && tokens.get(i - 2).isQuote()))
            && verb.sorts().contains(Lexicon.Sort.SPEECH);
    boolean capital = i + 1 < tokens.size() && tokens.get(i + 1).isCapital();
    return after && capital ? nameAt(tokens, i + 1) : null;
  }

  /** {@return who is named from a token on: up to a comma, stop or verb} */
  private @Nullable Speaker nameAt(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && isInName(tokens, from, end)) {
      end++;
    }
    Speaker named = end > from ? reader.read(tokens, from, end) : null;
    boolean agent =
        named != null
            && (named.kind() != Speaker.Kind.GROUP
                || Lexicon.isAgent(named.name() == null ? "" : lastWord(named.name())));
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

  /** Who told a committee or inquiry what it was told; null where there are no witnesses. */
  private @Nullable Speaker witnesses() {
    return own.hearsWitnesses() ? new Speaker(Speaker.Kind.NOBODY, "witnesses", null) : null;
  }

  private static boolean isOwner(Token token) {
    return token.isPossessive() || token.lower().endsWith("s'") || token.is("own");
  }

  private static boolean isModal(List<Token> tokens, int verb) {
    for (int j = verb - 1; j >= 0 && j > verb - 4; j--) {
      String word = tokens.get(j).lower();
      if (Lexicon.is("modals", word)) {
        return true;
      }
      if (!Lexicon.is("adverbs", word) && !Lexicon.is("auxiliaries", word)) {
        return false;
      }
    }
    return false;
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

  private static boolean is(List<Token> tokens, int at, String word) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(word);
  }

  private static boolean isOneOf(List<Token> tokens, int at, String... words) {
    return at >= 0 && at < tokens.size() && List.of(words).contains(tokens.get(at).text());
  }
}
