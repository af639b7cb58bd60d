package org.pincite.ingest.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the places in a text where a sentence may end. */
final class StopFinder {
  private static final String TERMINATORS = ".!?…‽";
  private static final String CLOSERS = ")]”’\"'»}";
  private static final String SUPERSCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹";

  private static final Pattern SMILE = Pattern.compile("[:;]-?[)(DP](?=\\s|$)");

  /** Characters from which a row of the same ones is a line drawn across the page. */
  private static final int RULE = 6;

  /** Characters of a row of stops, or of a line drawn, that are looked at together. */
  private static final int LONGEST = 200;

  /** Digits of a note's mark. */
  private static final int MARK_DIGITS = 3;

  private final String text;

  StopFinder(String text) {
    this.text = text;
  }

  /** {@return the first stop at or behind an offset, null if there is none} */
  @Nullable Stop from(int offset) {
    for (int i = offset; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == ' ') {
        continue;
      }
      int drawn = Math.max(rule(i), i > 0 && isSpace(text.charAt(i - 1)) ? smile(i) : i);
      if (drawn > i) {
        return new Stop(i, drawn, skip(text, drawn), 0, true, false);
      }
      if (TERMINATORS.indexOf(c) >= 0) {
        Stop stop = at(i);
        if (stop != null) {
          return stop;
        }
      }
    }
    return null;
  }

  /** {@return the end of a line drawn with characters; the offset itself if there is none} */
  private int rule(int from) {
    int at = from;
    if ("-=_*~#".indexOf(text.charAt(at)) >= 0) {
      while (at < text.length() && at - from < LONGEST && text.charAt(at) == text.charAt(from)) {
        at++;
      }
    }
    boolean apart = at == text.length() || isSpace(text.charAt(at));
    return at - from >= RULE && apart ? at : from;
  }

  private @Nullable Stop at(int start) {
    if (isBeforeEllipsis(start)) {
      return new Stop(start, start + 1, start + 2, 1, false, false);
    }
    int end = start;
    int dots = 0;
    boolean asks = false;
    while (end < text.length() && end - start < LONGEST) {
      char c = text.charAt(end);
      if (c == ' ' && dots > 0 && end + 1 < text.length() && text.charAt(end + 1) == '.') {
        end++;
      } else if (TERMINATORS.indexOf(c) < 0) {
        break;
      } else {
        dots += c == '.' ? 1 : c == '…' ? 3 : 0;
        asks |= c == '?' || c == '!' || c == '‽';
        end++;
      }
    }
    int shut = closers(end);
    int marked = closers(mark(shut));
    int next = skip(text, marked);
    boolean apart = next > marked || next == text.length();
    if (!apart && !isGlued(start, marked) && !(dots >= 3 && isGluedToEllipsis(start, marked))) {
      return null;
    }
    boolean closed = shut > end;
    int smile = smile(next);
    if (apart && smile > next) {
      return new Stop(start, smile, skip(text, smile), dots, asks, closed);
    }
    int loneQuote = loneQuote(next);
    if (apart && loneQuote > next) {
      return new Stop(start, loneQuote, skip(text, loneQuote), dots, asks, true);
    }
    return new Stop(start, marked, next, dots, asks, closed);
  }

  /** Whether a sentence's stop stands there and a spaced ellipsis that begins the next sentence. */
  private boolean isBeforeEllipsis(int at) {
    return text.startsWith(". . . . ", at)
        && at > 0
        && Character.isLetter(text.charAt(at - 1))
        && at + 8 < text.length()
        && Character.isUpperCase(text.charAt(at + 8));
  }

  /** {@return the end of closing quotation marks and brackets from an offset} */
  private int closers(int from) {
    int at = from;
    while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** {@return the end of a note's mark from an offset, the offset itself if there is none} */
  private int mark(int from) {
    int at = from;
    while (at < text.length() && SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at > from) {
      return at;
    }
    boolean square = at < text.length() && text.charAt(at) == '[';
    int digits = square ? at + 1 : at;
    int end = digits;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == digits || end - digits > MARK_DIGITS) {
      return from;
    }
    if (square) {
      return end < text.length() && text.charAt(end) == ']' ? end + 1 : from;
    }
    boolean afterWord = from > 1 && wordEndsBefore(from - 1);
    boolean apart = end == text.length() || Character.isWhitespace(text.charAt(end));
    return afterWord && apart ? end : from;
  }

  /** Whether a word of small letters, or one in quotation marks, ends before an offset. */
  private boolean wordEndsBefore(int offset) {
    int at = offset;
    while (at > 0 && (CLOSERS + TERMINATORS).indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 2
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isLetter(text.charAt(at - 3));
  }

  /** {@return the first offset from one on that holds no space} */
  static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** {@return the end of a face made of punctuation, such as those of comments; else the offset} */
  private int smile(int next) {
    if (next >= text.length() || ":;".indexOf(text.charAt(next)) < 0) {
      return next;
    }
    Matcher smile = SMILE.matcher(text).region(next, text.length());
    return smile.lookingAt() ? smile.end() : next;
  }

  /** {@return the end of a closing mark that stands alone between spaces, else the offset} */
  private int loneQuote(int next) {
    boolean lone =
        next < text.length()
            && "”’\"'".indexOf(text.charAt(next)) >= 0
            && (next + 1 == text.length() || isSpace(text.charAt(next + 1)));
    return lone ? next + 1 : next;
  }

  private boolean isGluedToEllipsis(int start, int end) {
    return start > 0
        && Character.isLetter(text.charAt(start - 1))
        && Character.isUpperCase(text.charAt(end));
  }

  /** Whether the space behind a sentence is missing: a small word, the stop, a word like "The". */
  private boolean isGlued(int start, int end) {
    if (end != start + 1
        || text.charAt(start) != '.'
        || end >= text.length()
        || !Character.isUpperCase(text.charAt(end))
        || !wordEndsBefore(start)) {
      return false;
    }
    int wordEnd = end;
    while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    boolean spaced = wordEnd < text.length() && " ’'".indexOf(text.charAt(wordEnd)) >= 0;
    return spaced && wordEnd - end > 1 && Abbreviations.isStarter(text.substring(end, wordEnd));
  }
}
