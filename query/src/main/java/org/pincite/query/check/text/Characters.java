package org.pincite.query.check.text;

/** Kinds of characters that a comparison treats alike. */
public final class Characters {
  private Characters() {}

  /** {@return whether it is part of a word by itself: a letter, a mark on one, a number} */
  public static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          !isApostrophe(c);
      default -> false;
    };
  }

  /** {@return whether it is a raised or lowered figure, a fraction, a figure in a circle} */
  static boolean isSpecialNumber(int c) {
    return Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** {@return whether a page shows nothing of it: soft hyphens, zero widths, controls} */
  public static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(c));
  }

  /** {@return whether it is white space, no-break spaces included} */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** {@return whether it is a hyphen, a dash or a minus} */
  public static boolean isDash(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION || c == '−';
  }

  /** {@return whether it can stand for an apostrophe} */
  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇' || c == '‛' || c == '`';
  }

  /**
   * {@return whether it is punctuation that parts what is said, so that another says more or less}
   */
  static boolean isStop(int c) {
    return ",;:.!?()/".indexOf(c) >= 0;
  }

  /** {@return whether it is a sign that is read out as a word} */
  static boolean isSign(int c) {
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL
        || (type == Character.MATH_SYMBOL && c != '|' && c != '~' && c != '−')
        || "%‰°&@#".indexOf(c) >= 0;
  }
}
