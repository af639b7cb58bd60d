package org.pincite.ingest.charset;

/**
 * How much of the characters beyond ASCII stands where such characters stand in Latin text: letters
 * in words, in one case; signs outside of words.
 */
final class Plausibility {
  private static final String IN_WORDS = "’'‘-‐‑–—·\u00A0\u00AD";

  private final String text;

  private Plausibility(String text) {
    this.text = text;
  }

  /** {@return the share of characters beyond ASCII that stand where none should; 0 without any} */
  static double doubtful(String text) {
    return new Plausibility(text).doubtful();
  }

  private double doubtful() {
    int beyond = 0;
    int wrong = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        beyond++;
        wrong += isWrong(i) ? 1 : 0;
      }
    }
    return beyond == 0 ? 0 : (double) wrong / beyond;
  }

  private boolean isWrong(int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (Character.isLetter(c)) {
      return isWrongLetter(c, before, after);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      case Character.INITIAL_QUOTE_PUNCTUATION -> Character.isLetter(before);
      case Character.FINAL_QUOTE_PUNCTUATION ->
          c != '’' && Character.isWhitespace(before) && Character.isLetter(after);
      case Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL, Character.MATH_SYMBOL ->
          Character.isLetter(before) || (c != '©' && Character.isLetter(after));
      default ->
          c == '\uFFFD'
              || (IN_WORDS.indexOf(c) < 0
                  && Character.isLetter(before)
                  && Character.isLetter(after));
    };
  }

  private static boolean isWrongLetter(char c, char before, char after) {
    boolean upper = Character.isUpperCase(c);
    boolean lowerBefore = Character.isLowerCase(before) && before != 'ª' && before != 'º';
    boolean digits = Character.isDigit(before) || Character.isDigit(after);
    boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
    boolean wrongCase = upper && (lowerBefore || isOddCapital(before, after));
    boolean ordinal = c == 'ª' || c == 'º';
    return wrongCase
        || (digits && !ordinal && c != 'µ')
        || (alone && upper && c != 'À' && c != 'É' && c != 'Ó')
        || (ordinal && Character.isLetter(after));
  }

  /** A capital before another capital, at the start of what goes on in small letters. */
  private static boolean isOddCapital(char before, char after) {
    return !Character.isLetter(before) && Character.isUpperCase(after) && after < 0x80;
  }
}
