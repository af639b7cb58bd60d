package org.pincite.ingest.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Span;

/**
 * A word, a mark or a quotation of a sentence.
 *
 * @param span its place in the document's text
 * @param text its characters; of a quotation only {@link #QUOTE}
 * @param lower the same in lower case, with the straight apostrophe
 */
record Token(Span span, String text, String lower) {
  /** What stands for all that is between two quotation marks, and the marks. */
  static final String QUOTE = "“”";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|\\p{L}[\\p{L}\\p{N}]*+(?:[’'&.-][\\p{L}\\p{N}]++)*+(?:(?<=s)[’'](?=\\s\\p{L}))?|\\p{N}[\\p{N}\\p{L}.,%]*+|\\S");

  Token(Span span, String text) {
    this(span, text, text.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** {@return the tokens of a sentence, each quotation in it as one} */
  static List<Token> of(String text, Span sentence, Quotations quotations) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int at = sentence.start();
    while (matcher.region(at, sentence.end()).find()) {
      Span found = new Span(matcher.start(), matcher.end());
      Span quotation = quotations.at(found.start());
      if (quotation.isEmpty()) {
        tokens.add(new Token(found, text.substring(found.start(), found.end())));
        at = found.end();
      } else {
        int end = Math.min(quotation.end(), sentence.end());
        tokens.add(new Token(new Span(found.start(), end), QUOTE));
        at = end;
      }
    }
    return tokens;
  }

  boolean isQuote() {
    return text.equals(QUOTE);
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean is(String mark) {
    return text.equals(mark);
  }

  /**
   * {@return whether the word is in the possessive: Committee’s, witnesses’ is not known from it}
   */
  boolean isPossessive() {
    return lower.endsWith("'s");
  }
}
