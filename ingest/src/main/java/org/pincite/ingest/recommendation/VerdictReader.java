package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.Document;
import org.pincite.corpus.Span;

/**
 * Reads from an answer what it decides. The first sentence that decides counts; agreement with a
 * thought rather than with the recommendation, followed by refusal or delay, is partial.
 */
final class VerdictReader {
  /** Sentences at the start of an answer in which an aversion is the decision. */
  private static final int OPENING = 2;

  /** Sentences from one that agrees on in which refusal or delay belongs to it. */
  private static final int FOLLOWING = 10;

  /** Sentences at the start of an answer in which the recommendation may be decided on by name. */
  private static final int BY_NAME = 6;

  private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE;

  private static final Pattern THIS =
      Pattern.compile("\\b(?:this|these|the|both|all)\\s+recommendations?\\b", IGNORE_CASE);

  private static final Pattern NAMED =
      Pattern.compile(
          "\\brecommendations?\\s+(\\d+)\\s*\\)?\\s*\\(?([a-z])\\)?(?![a-z])"
              + "(?:\\s*(?:[-–—/,]|to|and)\\s*\\(?([a-z])\\)?(?![a-z]))?",
          IGNORE_CASE);

  private static final String NOT = "(?:\\s+not|n[’']t|not)";
  private static final Pattern REFUSES =
      Pattern.compile(
          "\\b(?:do|does|did|will|would|can|could)"
              + NOT
              + "\\s+(?:\\w+\\s+){0,2}?(?:accept|agree|support|endorse)\\b"
              + "|\\b(?:is|are)"
              + NOT
              + "\\s+(?:\\w+\\s+)?(?:accepted|persuaded|convinced)\\b"
              + "|\\b(?:unable|not\\s+able)\\s+to\\s+(?:accept|agree|support|implement|adopt)\\b"
              + "|\\b(?:rejects?|disagrees?|declines?)\\b|\\b(?:is|are|be)\\s+(?:rejected|not\\s+accepted)\\b"
              + "|(?:^|:)\\W*(?:rejected|not\\s+accepted|disagree|non-?concur)\\b",
          IGNORE_CASE);
  private static final Pattern AVERSE =
      Pattern.compile(
          "\\b(?:do|does)"
              + NOT
              + "\\s+(?:currently\\s+)?(?:believe|think|consider|intend|propose|plan|see)\\b"
              + "|\\bno\\s+(?:current\\s+|immediate\\s+)?(?:plans?|intention)\\s+to\\b"
              + "|\\bnot\\s+(?:be\\s+|currently\\s+)?(?:appropriate|right|necessary|proportionate|feasible"
              + "|practicable|possible|desirable|helpful)\\b"
              + "|\\bwithout\\s+the\\s+need\\s+for\\b",
          IGNORE_CASE);
  private static final Pattern IN_FULL = Pattern.compile("\\b(?:in\\s+full|fully)\\b", IGNORE_CASE);
  private static final Pattern IN_PART =
      Pattern.compile(
          "\\bin\\s+(?:principle|part|substance)\\b|\\bpart(?:ial)?ly\\b|\\b(?:so|as)\\s+far\\s+as\\b"
              + "|\\bto\\s+the\\s+extent\\b|\\bsubject\\s+to\\b|\\bas\\s+it\\s+applies\\b|\\bpart\\s+of\\s+th(?:e|is)\\s+recommendation\\b"
              + "|\\bthe\\s+(?:underlying\\s+)?(?:intent(?:ion)?|spirit|thrust|aims?|principles?|premise|rationale|sentiment|objectives?)"
              + "\\s+(?:of|behind|underlying)\\b"
              + "|\\bwith\\s+(?:modifications?|qualifications?|caveats?)\\b",
          IGNORE_CASE);
  private static final String YES =
      "(?:(?<!\\b(?:to|the|of|for|in|may|can|should|must|would)\\s)\\b(?:accept|agree|endorse|concur)s?\\b"
          + "|\\b(?:we|government|department)\\s+(?:\\w+ly\\s+)?supports?\\b"
          + "|\\b(?:is|are|been)\\s+(?:\\w+\\s+)?(?:accepted|agreed|endorsed)\\b"
          + "|(?:^|:|\\b(?:has|have|partially|partly)\\s)\\W*(?:accepted|agreed|agree|accept|concur)\\b(?!\\s+to\\b))";
  private static final Pattern AGREES = Pattern.compile(YES, IGNORE_CASE);
  private static final Pattern ACCEPTS =
      Pattern.compile(
          YES
              + "(?=[^.;]{0,80}?\\b(?:recommendations?|conclusions?|findings?|criticisms?|views?)\\b|\\s+in\\s+full\\b)"
              + "|\\b(?:recommendations?|conclusions?)\\s+(?:\\S+\\s+){0,4}?(?:is|are)\\s+(?:\\w+\\s+)?(?:accepted|agreed)\\b"
              + "|(?:^|:|\\b(?:partially|partly)\\s)\\W*(?:accepted|agreed)\\b",
          IGNORE_CASE);
  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:has|have|had|is|are|was|were)\\s+already\\b|\\balready\\s+(?:in\\s+place|requires?|provides?|publish(?:es)?|do(?:es)?)\\b",
          IGNORE_CASE);
  private static final Pattern DELAYS =
      Pattern.compile(
          "\\b(?:will|shall)\\s+(?:\\w+,?\\s+)?(?:consider|consult|explore|reflect|look\\s+at|keep)\\b"
              + "|\\b(?:careful|further|due|full|active)\\s+(?:consideration|thought|time)\\b"
              + "|\\b(?:is|are)\\s+(?:\\w+\\s+)?(?:considering|exploring|scoping|reviewing)\\b"
              + "|\\brecogni[sz]es?\\s+(?:that\\s+)?(?:more|further)\\s+work\\b",
          IGNORE_CASE);
  private static final Pattern WORKS =
      Pattern.compile(
          "\\b(?:has|have)\\s+(?:\\w+\\s+)?(?:commissioned|begun|started|established|set\\s+up|asked|published|launched|introduced|referred|made)\\b"
              + "|\\b(?:we|government|department|ministers?|office)\\b[^.;]{0,40}\\b(?:will|plans?\\s+to|undertakes?\\s+to|(?:is|are)\\s+(?:\\w+\\s+)?(?:committed|working|undertaking|developing))\\b"
              + "|\\b(?:welcomes?|recogni[sz]es?|notes?|acknowledges?)\\b",
          IGNORE_CASE);

  private VerdictReader() {}

  /**
   * What an answer decides.
   *
   * @param words the sentence that says so, null where none does
   */
  record Reading(Verdict verdict, @Nullable Span words) {}

  private enum Sense {
    ACCEPTS,
    AGREES,
    PARTLY,
    REFUSES,
    AVERSE
  }

  /** {@return whether a text decides on a recommendation in so many words} */
  static boolean decides(String text) {
    return sense(text).filter(s -> s != Sense.AGREES && s != Sense.AVERSE).isPresent();
  }

  /** {@return whether a sentence decides on a recommendation, or agrees with a thought of it} */
  static boolean answers(String sentence) {
    return sense(sentence).filter(s -> s != Sense.AVERSE).isPresent();
  }

  /**
   * {@return what the passages of an answer decide on the recommendation of a number}
   *
   * @param number in letters and digits, such as {@code 12d}; may be empty
   */
  static Reading read(Document reply, List<Span> answer, String number) {
    List<Span> sentences = sentences(reply, answer);
    List<Optional<Sense>> senses =
        sentences.stream()
            .map(reply::quote)
            .map(text -> isOfOthers(text, number) ? Optional.<Sense>empty() : sense(text))
            .toList();
    int at = deciding(reply, sentences, senses);
    return at < 0
        ? undecided(reply, sentences)
        : new Reading(
            verdict(senses.get(at).orElseThrow(), reply, sentences, at), sentences.get(at));
  }

  /** The first sentence that decides on the recommendation by name, else the first that decides. */
  private static int deciding(Document reply, List<Span> sentences, List<Optional<Sense>> senses) {
    int first = -1;
    for (int i = senses.size() - 1; i >= 0; i--) {
      Optional<Sense> sense = senses.get(i);
      if (sense.isPresent() && (sense.get() != Sense.AVERSE || i < OPENING)) {
        first = i;
      }
    }
    for (int i = 0; i < Math.min(BY_NAME, senses.size()); i++) {
      boolean named = THIS.matcher(reply.quote(sentences.get(i))).find();
      if (named && senses.get(i).filter(s -> s != Sense.AGREES && s != Sense.AVERSE).isPresent()) {
        return i;
      }
    }
    return first;
  }

  private static Verdict verdict(Sense sense, Document reply, List<Span> sentences, int at) {
    return switch (sense) {
      case PARTLY -> Verdict.PARTLY;
      case REFUSES, AVERSE -> Verdict.REJECTED;
      case ACCEPTS ->
          near(reply, sentences, at).stream().anyMatch(s -> REFUSES.matcher(s).find())
              ? Verdict.PARTLY
              : Verdict.ACCEPTED;
      case AGREES ->
          sentences.subList(0, Math.min(sentences.size(), at + FOLLOWING)).stream()
                  .map(reply::quote)
                  .anyMatch(VerdictReader::holdsBack)
              ? Verdict.PARTLY
              : Verdict.ACCEPTED;
    };
  }

  /** Whether a sentence names lettered parts of the recommendation's number, and not this one. */
  private static boolean isOfOthers(String sentence, String number) {
    Matcher named = NAMED.matcher(sentence);
    boolean others = false;
    while (named.find()) {
      String top = named.group(1);
      if (number.startsWith(top)
          && number.length() > top.length()
          && Character.isLetter(number.charAt(top.length()))) {
        char part = number.charAt(top.length());
        char first = named.group(2).charAt(0);
        char last = named.group(3) == null ? first : named.group(3).charAt(0);
        if (first <= part && part <= last) {
          return false;
        }
        others = true;
      }
    }
    return others;
  }

  private static boolean holdsBack(String sentence) {
    return REFUSES.matcher(sentence).find()
        || AVERSE.matcher(sentence).find()
        || DELAYS.matcher(sentence).find();
  }

  /** The rest of the paragraph that a sentence stands in. */
  private static List<String> near(Document reply, List<Span> sentences, int at) {
    int block = reply.blockAt(sentences.get(at).start());
    return sentences.subList(at + 1, sentences.size()).stream()
        .filter(sentence -> reply.blockAt(sentence.start()) == block)
        .map(reply::quote)
        .toList();
  }

  private static Optional<Sense> sense(String sentence) {
    if (REFUSES.matcher(sentence).find()) {
      return Optional.of(Sense.REFUSES);
    }
    Matcher agrees = AGREES.matcher(sentence);
    if (agrees.find()) {
      Matcher part = IN_PART.matcher(sentence);
      Matcher full = IN_FULL.matcher(sentence);
      if (part.find() && (!full.find() || part.start() < full.start())) {
        return Optional.of(Sense.PARTLY);
      }
      return Optional.of(
          ACCEPTS.matcher(sentence).find()
              ? Sense.ACCEPTS
              : AVERSE.matcher(sentence).find() ? Sense.AVERSE : Sense.AGREES);
    }
    return AVERSE.matcher(sentence).find() ? Optional.of(Sense.AVERSE) : Optional.empty();
  }

  /** Done already is as good as accepted; work under way, without a word of acceptance, is not. */
  private static Reading undecided(Document reply, List<Span> sentences) {
    List<Span> opening = sentences.subList(0, Math.min(OPENING, sentences.size()));
    return first(reply, opening, DONE)
        .map(words -> new Reading(Verdict.ACCEPTED, words))
        .or(() -> first(reply, sentences, DELAYS).map(w -> new Reading(Verdict.PARTLY, w)))
        .or(() -> first(reply, sentences, WORKS).map(w -> new Reading(Verdict.PARTLY, w)))
        .orElse(new Reading(Verdict.NOT_STATED, null));
  }

  private static Optional<Span> first(Document reply, List<Span> sentences, Pattern pattern) {
    return sentences.stream()
        .filter(sentence -> pattern.matcher(reply.quote(sentence)).find())
        .findFirst();
  }

  private static List<Span> sentences(Document reply, List<Span> answer) {
    List<Span> sentences = new ArrayList<>();
    for (Span passage : answer) {
      Block block = reply.blocks().get(reply.blockAt(passage.start()));
      sentences.addAll(block.sentences().isEmpty() ? List.of(passage) : block.sentences());
    }
    return sentences;
  }
}
