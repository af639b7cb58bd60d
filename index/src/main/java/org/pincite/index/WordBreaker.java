package org.pincite.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words. Letters, digits and the marks on them make words; so do
 *
 * <ul>
 *   <li>an apostrophe between letters: {@code don't}, {@code O’Sullivan};
 *   <li>a full stop between digits, and a comma before three: {@code 3.12}, {@code 1,300};
 *   <li>full stops between single letters: {@code U.K.}, {@code e.g.}
 * </ul>
 *
 * <p>All else parts words: {@code well-paid}, {@code gov.uk} and {@code 2010–12} are two words
 * each, which a question writes as they are and which then must follow each other. An ideograph is
 * a word of its own.
 */
public final class WordBreaker {
  /** Longer runs of letters are no words of any language, and are cut. */
  private static final int LONGEST = 255;

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int DIGITS_AFTER_COMMA = 3;

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private WordBreaker(String text) {
    this.text = text;
  }

  /** {@return the words of a text, in order} */
  public static List<Word> words(String text) {
    return new WordBreaker(text).cut();
  }

  /** {@return whether a character can be part of a word by itself} */
  public static boolean isWordCharacter(int c) {
    return Character.isLetterOrDigit(c) || isMark(c) || (c >= '₀' && c <= '₉');
  }

  private List<Word> cut() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        at = word(at);
      } else {
        at += Character.charCount(c);
      }
    }
    return words;
  }

  private int word(int start) {
    int initials = initialsFrom(start);
    if (initials > start) {
      add(start, initials);
      return initials;
    }
    int at = start;
    while (at < text.length() && at - start < LONGEST) {
      int c = text.codePointAt(at);
      boolean goesOn =
          (isWordCharacter(c) && !(at > start && Character.isIdeographic(c)))
              || c == SOFT_HYPHEN
              || joins(at, c);
      if (!goesOn) {
        break;
      }
      at += Character.charCount(c);
      if (Character.isIdeographic(c)) {
        break;
      }
    }
    add(start, at);
    return at;
  }

  /** Whether a character that is no letter or digit joins what stands on its two sides. */
  private boolean joins(int at, int c) {
    if (at + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    if (isApostrophe(c)) {
      return isLetterOrMark(before) && Character.isLetter(after);
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return digits && (c == '.' || (c == ',' && digitsFrom(at + 1) == DIGITS_AFTER_COMMA));
  }

  private int digitsFrom(int start) {
    int at = start;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  /** {@return the end of initials with full stops between them, or {@code start} if none begin} */
  private int initialsFrom(int start) {
    int at = start;
    int letters = 0;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      letters++;
      if (at + 1 >= text.length() || text.charAt(at + 1) != '.') {
        at++;
        break;
      }
      at += 2;
    }
    boolean wordGoesOn = at < text.length() && isWordCharacter(text.codePointAt(at));
    if (letters < 2 || wordGoesOn) {
      return start;
    }
    return text.charAt(at - 1) == '.' ? at - 1 : at;
  }

  private void add(int start, int end) {
    words.add(new Word(form(text.substring(start, end)), start, end));
  }

  private static String form(String raw) {
    int plain = 0;
    while (plain < raw.length() && isPlain(raw.charAt(plain))) {
      plain++;
    }
    if (plain == raw.length()) {
      return raw;
    }
    StringBuilder form = new StringBuilder(raw.length());
    Normalizer.normalize(raw, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(
            c -> {
              if (isApostrophe(c)) {
                form.append('\'');
              } else if (c == '.' && isNumber(raw)) {
                form.append('.');
              } else if (Character.isLetterOrDigit(c)) {
                form.append(spelt(c));
              }
            });
    return form.isEmpty() ? raw : form.toString();
  }

  /** Latin letters that do not come apart into a letter and an accent. */
  private static String spelt(int c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "AE";
      case 'œ' -> "oe";
      case 'Œ' -> "OE";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'ı' -> "i";
      default -> Character.toString(c);
    };
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isNumber(String raw) {
    return Character.isDigit(raw.charAt(0));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇' || c == '‛';
  }

  private static boolean isLetterOrMark(int c) {
    return Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
