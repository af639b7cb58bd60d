package org.pincite.query.question;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Checks a regular expression for one word: letters, digits and apostrophes, {@code .} for any of
 * them, {@code [a-z]} and {@code [^a-z]}, {@code \d} and {@code \.}, brackets with {@code |}, and
 * {@code * + ? {2} {2,} {2,4}} behind any of these. Whatever engine runs it agrees on what these
 * mean.
 */
final class Expression {
  /** States that an expression may come to with its repetitions written out. */
  private static final int LARGEST = 1000;

  private static final int DEEPEST = 20;

  private final String question;
  private final String text;
  private final int start;
  private final boolean keepCapitals;
  private final StringBuilder plain = new StringBuilder();
  private int at;
  private int depth;

  /**
   * @param question the whole question
   * @param text the expression, without the slashes around it
   * @param start where it begins in the question
   * @param keepCapitals whether capitals stay, or become small
   */
  Expression(String question, String text, int start, boolean keepCapitals) {
    this.question = question;
    this.text = text;
    this.start = start;
    this.keepCapitals = keepCapitals;
  }

  /** {@return the expression, its letters without accents} */
  String checked() {
    choice();
    if (at < text.length()) {
      throw error("this bracket closes nothing");
    }
    return plain.toString();
  }

  /** The states of all choices together; each method tells how many it read. */
  private long choice() {
    long states = sequence();
    while (is('|')) {
      take();
      states += sequence();
    }
    return states;
  }

  private long sequence() {
    long states = repeated();
    while (at < text.length() && !is('|') && !is(')')) {
      states = bounded(states + repeated());
    }
    return states;
  }

  private long repeated() {
    long states = single();
    if (is('*') || is('+') || is('?')) {
      states *= is('+') ? 2 : 1;
      take();
    } else if (is('{')) {
      states *= times();
    }
    if (is('*') || is('+') || is('?') || is('{')) {
      throw error("one repetition cannot follow another; a letter was expected");
    }
    return bounded(states);
  }

  private long bounded(long states) {
    if (states > LARGEST) {
      throw error("the expression is longer than " + LARGEST + " letters if written out");
    }
    return states;
  }

  private int times() {
    take();
    int least = number();
    int most = least;
    if (is(',')) {
      take();
      most = is('}') ? least + 1 : number();
    }
    if (most < least) {
      throw error("the second number is below the first");
    }
    expect('}');
    return Math.max(1, most);
  }

  private int number() {
    int from = at;
    while (at < text.length()
        && at - from < 4
        && text.charAt(at) >= '0'
        && text.charAt(at) <= '9') {
      take();
    }
    if (at == from) {
      throw error("a number was expected, as in {2} or {2,4}");
    }
    return Integer.parseInt(text.substring(from, at));
  }

  private long single() {
    if (is('(')) {
      return bracket();
    }
    if (is('[')) {
      set();
    } else if (is('\\')) {
      escaped();
    } else if (is('.')) {
      take();
    } else {
      letter("a letter, a digit, . [ or ( was expected");
    }
    return 1;
  }

  private long bracket() {
    if (++depth > DEEPEST) {
      throw error("the expression is nested more than " + DEEPEST + " deep");
    }
    take();
    long states = choice();
    expect(')');
    depth--;
    return states;
  }

  private void set() {
    take();
    if (is('^')) {
      take();
    }
    do {
      int from = letter("a letter or digit was expected, as in [a-z]");
      if (is('-')) {
        take();
        int end = at;
        if (letter("a letter or digit was expected behind the -") < from) {
          at = end;
          throw error("the range ends before it begins");
        }
      }
    } while (at < text.length() && !is(']'));
    expect(']');
  }

  private void escaped() {
    at++;
    if (is('d')) {
      plain.append("[0-9]");
    } else if (is('.')) {
      plain.append("\\.");
    } else {
      throw error("only \\d and \\. were expected with a \\");
    }
    at++;
  }

  private int letter(String expected) {
    int c = at < text.length() ? text.codePointAt(at) : ' ';
    boolean apostrophe = c == '\'' || c == '’';
    String folded = apostrophe ? "'" : folded(c);
    if (!(apostrophe || Character.isLetterOrDigit(c))
        || folded.codePointCount(0, folded.length()) != 1) {
      throw error(expected);
    }
    plain.append(folded);
    at += Character.charCount(c);
    return folded.codePointAt(0);
  }

  /** A letter without its accent, as the words of the index are. */
  private String folded(int c) {
    String bare =
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return keepCapitals ? bare : bare.toLowerCase(Locale.ROOT);
  }

  private void expect(char c) {
    if (!is(c)) {
      throw error(c + " was expected");
    }
    take();
  }

  private boolean is(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void take() {
    plain.append(text.charAt(at++));
  }

  private QueryException error(String sentence) {
    return new QueryException(sentence, question, start + at);
  }
}
