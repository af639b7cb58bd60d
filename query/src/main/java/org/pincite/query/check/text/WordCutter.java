package org.pincite.query.check.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts text into {@link Words}. Hyphens part words, so that those of a line's end are as good as
 * those within it; brackets around letters of a word, as in {@code [T]he}, do not.
 */
final class WordCutter {
  private static final int GROUP = 3;

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

  private final String text;
  private final int to;
  private final Words.Builder words;

  private WordCutter(String text, int to, Words.Builder words) {
    this.text = text;
    this.to = to;
    this.words = words;
  }

  /** {@return the words of a whole text} */
  static Words words(String text) {
    Words.Builder words = new Words.Builder();
    cut(text, 0, text.length(), words);
    return words.build();
  }

  /** Adds the words of a part of a text. */
  static void cut(String text, int from, int to, Words.Builder words) {
    WordCutter cutter = new WordCutter(text, to, words);
    int at = from;
    while (at < to) {
      at = cutter.step(at);
    }
  }

  private int step(int at) {
    int c = text.codePointAt(at);
    int next = at + Character.charCount(c);
    if (Characters.isSpecialNumber(c)) {
      return special(at);
    }
    if (Characters.isOfWord(c) || opensWord(at, c)) {
      return word(at);
    }
    if (Characters.isSign(c)) {
      words.add(Character.toString(c), at, next, false);
    } else if (isMinus(at, c)) {
      words.add("-", at, next, false);
    }
    return next;
  }

  /** Raised figures behind a word are a note's mark, which a quotation may have or not. */
  private int special(int start) {
    int at = start;
    while (at < to && Characters.isSpecialNumber(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    String raw = text.substring(start, at);
    boolean raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(raw.charAt(0)) >= 0;
    boolean behindFigure = start > 0 && Character.isDigit(text.codePointBefore(start));
    String form = Normalizer.normalize(raw, Normalizer.Form.NFKD).replace('\u2044', '/');
    words.add(form, start, at, raised && !behindFigure);
    return at;
  }

  private int word(int start) {
    StringBuilder raw = new StringBuilder();
    int at = start;
    int end = start;
    while (at < to) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Characters.isOfWord(c) && !Characters.isSpecialNumber(c)) {
        raw.appendCodePoint(c);
        end = next;
      } else if (c == ']' && opened(start, at)) {
        end = next;
      } else if (joins(at, c)) {
        append(raw, at, c);
      } else if (!Characters.isInvisible(c) && !opensWord(at, c) && !endsInBrackets(at, c)) {
        break;
      }
      at = next;
    }
    words.add(form(raw.toString()), start, end, false);
    return Math.max(end, start + 1);
  }

  private void append(StringBuilder raw, int at, int c) {
    if (Characters.isApostrophe(c)) {
      raw.append('\'');
    } else if (c != ',' || digitsFrom(at + 1) != GROUP) {
      raw.appendCodePoint(c);
    }
  }

  private boolean joins(int at, int c) {
    if (at == 0 || at + 1 >= to) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    if (Characters.isApostrophe(c)) {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    return ".,:/".indexOf(c) >= 0 && Character.isDigit(before) && Character.isDigit(after);
  }

  private int digitsFrom(int start) {
    int at = start;
    while (at < to && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  /** {@code [T]he}: letters in brackets and a letter behind them. */
  private boolean opensWord(int at, int c) {
    int close = c == '[' ? lettersFrom(at + 1) : at;
    return close > at + 1
        && close + 1 < to
        && text.charAt(close) == ']'
        && Character.isLetter(text.codePointAt(close + 1));
  }

  /** {@code govern[ing]}: letters in brackets behind a letter. */
  private boolean endsInBrackets(int at, int c) {
    int close = c == '[' ? lettersFrom(at + 1) : at;
    return close > at + 1
        && close < to
        && text.charAt(close) == ']'
        && at > 0
        && Character.isLetter(text.codePointBefore(at));
  }

  private boolean opened(int start, int at) {
    return text.substring(start, at).indexOf('[') >= 0;
  }

  private int lettersFrom(int start) {
    int at = start;
    while (at < to && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A dash that makes a figure negative; one between figures makes a range. */
  private boolean isMinus(int at, int c) {
    if (!Characters.isDash(c) || at + 1 >= to || !Character.isDigit(text.codePointAt(at + 1))) {
      return false;
    }
    int before = at - 1;
    if (before >= 0 && !Characters.isSpace(text.charAt(before)) && text.charAt(before) != '(') {
      return false;
    }
    while (before >= 0 && Characters.isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && !Character.isDigit(text.charAt(before));
  }

  /** The small letters behind a figure, 27th, are as often lost as kept. */
  private static String form(String raw) {
    String form = plain(raw);
    boolean ordinal = Character.isDigit(form.charAt(0)) && ORDINAL.matcher(form).matches();
    return ordinal ? form.substring(0, form.length() - 2) : form;
  }

  private static String plain(String raw) {
    boolean plain = raw.chars().allMatch(c -> c < 0x80);
    if (plain) {
      return raw.toLowerCase(Locale.ROOT);
    }
    StringBuilder form = new StringBuilder(raw.length());
    Normalizer.normalize(raw, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(form::appendCodePoint);
    return form.isEmpty() ? raw : form.toString().toLowerCase(Locale.ROOT);
  }
}
