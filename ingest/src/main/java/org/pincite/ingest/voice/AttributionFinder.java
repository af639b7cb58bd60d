package org.pincite.ingest.voice;

import static org.pincite.ingest.voice.Grammar.is;
import static org.pincite.ingest.voice.Grammar.isFirstPerson;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that say whose words it reports. */
final class AttributionFinder {
  private static final Set<String> SPEAKING =
      Set.of(
          "suggesting",
          "arguing",
          "noting",
          "saying",
          "adding",
          "explaining",
          "warning",
          "claiming",
          "stating",
          "stressing");

  /** Tokens from the verb to the end of a sentence that only introduces. */
  private static final int INTRODUCTION = 5;

  private final Openings openings;
  private final Clauses clauses;
  private final AttributionPhrases phrases;

  AttributionFinder(String text, Own own) {
    SubjectReader reader = new SubjectReader(text, own);
    openings = new Openings(reader);
    clauses = new Clauses(reader, openings);
    phrases = new AttributionPhrases(own, reader, clauses);
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
        Speaker heard = phrases.heard(tokens, i);
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
    Speaker speaker = phrases.at(tokens, i);
    speaker = speaker != null ? speaker : participle(tokens, i);
    speaker = speaker != null ? speaker : byVerb(tokens, i);
    return speaker;
  }

  /** He contrasted the two, suggesting that. */
  private @Nullable Speaker participle(List<Token> tokens, int i) {
    boolean speaks = SPEAKING.contains(tokens.get(i).lower()) && is(tokens, i + 1, "that");
    Speaker subject = speaks && is(tokens, i - 1, ",") ? openings.leading(tokens, i - 1) : null;
    return subject == null || subject.isOwn() ? null : subject;
  }

  /** {@return the subject that a sentence begins with, whether it speaks or not} */
  @Nullable Speaker subject(List<Token> tokens) {
    return openings.about(tokens);
  }

  /**
   * {@return where the main clause has the document's own body as its subject; -1 if it has not}
   */
  private static int ownClause(List<Token> tokens) {
    if (isSubordinate(tokens)) {
      return -1;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (isFirstPerson(tokens.get(i))) {
        boolean opens = i == 0 || tokens.get(i - 1).is(",");
        boolean joined = i > 0 && Lexicon.is("conjunctions", tokens.get(i - 1).lower()) && i < 3;
        return opens || joined ? i : -1;
      }
      if (Lexicon.verb(tokens.get(i).lower()).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isHypothetical(List<Token> tokens) {
    return !tokens.isEmpty()
        && Set.of("if", "unless", "should").contains(tokens.getFirst().lower());
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

  private @Nullable Speaker byVerb(List<Token> tokens, int i) {
    int length = Lexicon.phraseAt(tokens, i);
    Lexicon.Verb verb = Lexicon.verb(tokens.get(i).lower()).orElse(null);
    if (length == 0 && verb == null) {
      return null;
    }
    if (verb != null && length == 0) {
      Speaker behind = inverted(tokens, i, verb);
      if (behind != null) {
        return behind;
      }
    }
    Speaker subject = isModal(tokens, i) ? null : clauses.subject(tokens, i);
    if (subject == null || subject.isOwn() || length > 0) {
      return subject;
    }
    Complement complement = new Complement(tokens, i);
    boolean relative = i > 0 && Set.of("who", "which", "that").contains(tokens.get(i - 1).lower());
    boolean reports = verb != null && complement.reports(verb, subject);
    return reports && (!relative || complement.hasClause()) ? subject : null;
  }

  /** “…,” said Dr Ames. */
  private @Nullable Speaker inverted(List<Token> tokens, int i, Lexicon.Verb verb) {
    boolean after =
        i > 0
            && (tokens.get(i - 1).isQuote() || (i > 1 && tokens.get(i - 2).isQuote()))
            && verb.sorts().contains(Lexicon.Sort.SPEECH);
    boolean capital = i + 1 < tokens.size() && tokens.get(i + 1).isCapital();
    return after && capital ? phrases.nameAt(tokens, i + 1) : null;
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
}
