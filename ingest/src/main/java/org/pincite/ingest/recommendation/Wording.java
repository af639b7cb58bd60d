package org.pincite.ingest.recommendation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of recommendations: who recommends, and what asks for action. */
final class Wording {
  private static final String ADVERBS =
      "(?:,?\\s+(?:also|again|now|thus|[a-z]+ly|further|therefore|however),?)*";
  private static final String SOME = "\\s+(?!no\\b|any\\b)(?:[\\w-]+\\s+){1,5}?recommendations?\\b";
  private static final String BODY =
      "(?:\\b(?:[Tt]his|[Tt]he)\\s+(?:[\\w-]+\\s+)?(?:Inquiry|Committee|Panel|Commission|Review|Board"
          + "|Branch|Ombudsman|Taskforce|Report|report))";

  /** The document's author recommends, in the present: earlier and others' words are not these. */
  private static final Pattern FORMULA =
      Pattern.compile(
          String.join(
              "|",
              "(?:(?<![A-Za-z’'])I|\\b[Ww]e)"
                  + ADVERBS
                  + "\\s+recommend\\b(?!\\s+(?:that\\s+)?you\\b)",
              "(?:(?<![A-Za-z’'])I|\\b[Ww]e)"
                  + ADVERBS
                  + "\\s+(?:urge|call\\s+(?:up)?on|invite)\\b"
                  + "(?=(?:\\s+(?!you\\b|comments?\\b)[^\\s.;]+){1,14}?\\s+to\\b)",
              "(?:(?<![A-Za-z’'])I|\\b[Ww]e)" + ADVERBS + "\\s+make" + SOME,
              "\\b(?:I\\s+am|[Ww]e\\s+are)"
                  + ADVERBS
                  + "\\s+(?:recommending\\b|making"
                  + SOME
                  + ")",
              "\\b(?:[Mm]y|[Oo]ur)\\s+(?:[a-z]+\\s+){0,2}recommendations?\\s+(?:is|are|remains?)\\b",
              BODY + ADVERBS + "\\s+recommends\\b",
              "(?:"
                  + BODY
                  + "|\\b[A-Z]{3,6})\\s+makes\\s+the\\s+following"
                  + SOME.replace("{1,5}", "{0,3}"),
              "\\bleads?\\s+(?:me|us)\\s+to\\s+(?:recommend\\b|make" + SOME + ")",
              "\\b[Tt]he\\s+following\\s+(?:[a-z]+\\s+){0,2}recommendations?\\s+(?:is|are)\\s+made\\b"));

  /** Behind these words a recommendation is spoken of, not made. */
  private static final Set<String> SPOKEN_OF =
      Set.of(
          "which", "what", "as", "if", "whether", "why", "how", "where", "when", "than", "before",
          "unless");

  private static final Pattern WORD_BEFORE = Pattern.compile("([A-Za-z]+)[,\\s]+$");
  private static final Pattern CLAUSE = Pattern.compile("^\\s*(?:,[^,]*,\\s*)?(?:that\\b|:|\\()");

  /** Past participles: what should have been done is blame. */
  private static final String DONE =
      "(?:\\w+ed|been|brought|built|come|done|found|given|gone|had|held|kept|known|led|left|made|met|paid|put"
          + "|read|said|seen|sent|set|shown|sought|spent|spoken|taken|thought|told|understood|written)";

  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:should|must|shall|ought\\s+to)\\b(?!\\s+(?:\\w+\\s+){0,2}?have\\s+(?:\\w+ly\\s+)?"
              + DONE
              + "\\b)"
              + "|\\bneeds?\\s+to\\b|\\bexpects?\\s+(?:[\\w’']+\\s+){1,6}to\\b"
              + "|^(?:\\([a-z]+\\)\\s*)?[Tt]hat\\s"
              + "|^[^,;]{0,120}?(?<!\\b(?:to|will|would|can|could|may|might|not|cannot|should|must))"
              + "\\s+be\\s+(?:[a-z]+ly\\s+)?[a-z]+(?:ed|en|wn|pt|de|ht)\\b");
  private static final Pattern BY_NAME =
      Pattern.compile("\\b[A-Z][\\w-]+\\s+(?:recommends|suggests)\\s+that\\b");
  private static final Pattern TAG =
      Pattern.compile("\\(Recommendation\\s+(\\d+[a-z]?)\\)[.\\s]*$");
  private static final Pattern ANAPHOR =
      Pattern.compile(
          "^(?:This|These|Those|It|They|Such|In doing so|In particular|As part of|To this end"
              + "|Subsequently)\\b");

  private Wording() {}

  /** {@return whether the author of the text recommends in it, outside of quotation marks} */
  static boolean recommends(String text) {
    Matcher matcher = FORMULA.matcher(text);
    while (matcher.find()) {
      if (!quoted(text, matcher.start()) && made(text, matcher)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether the sentence introduces items: it recommends and ends in a colon or “that”}
   */
  static boolean leadsIn(String sentence) {
    String text = sentence.strip();
    return (text.endsWith(":") || text.endsWith(" that") || text.endsWith("recommend"))
        && recommends(text);
  }

  /** {@return whether the text asks for something to be done} */
  static boolean asks(String text) {
    return ASKS.matcher(text).find() || recommends(text);
  }

  /**
   * {@return whether the text asks, or says of its author by name that it recommends or suggests}
   */
  static boolean asksByName(String text) {
    return BY_NAME.matcher(text).find() || asks(text);
  }

  /** {@return the number that a text ends in: “… (Recommendation 3)”} */
  static Optional<String> tag(String text) {
    Matcher matcher = TAG.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** {@return whether a sentence goes on with what was asked for in the one before} */
  static boolean goesOn(String sentence) {
    return ANAPHOR.matcher(sentence).find() && asks(sentence);
  }

  private static boolean made(String text, Matcher matcher) {
    Matcher before = WORD_BEFORE.matcher(text.substring(0, matcher.start()));
    String word = before.find() ? before.group(1) : "";
    boolean clause = CLAUSE.matcher(text.substring(matcher.end())).find();
    return !SPOKEN_OF.contains(word.toLowerCase(Locale.ROOT))
        && (!word.equals("that") && !word.equals("who") || clause);
  }

  private static boolean quoted(String text, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (c == '“') {
        depth++;
      } else if (c == '”') {
        depth--;
      }
    }
    return depth > 0;
  }
}
