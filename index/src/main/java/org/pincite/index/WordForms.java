package org.pincite.index;

import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/** The forms of a word that are searched. */
public final class WordForms {
  /** No letter or digit, so that it is in no word of a text. */
  private static final char NUMBER_SIGN = '#';

  private WordForms() {}

  /**
   * {@return a {@linkplain Word#form form} in lower case, as the field {@link Fields#EXACT} has it}
   */
  public static String exact(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  /**
   * {@return what is common to the inflected forms of a word, as the field {@link Fields#TEXT} has
   * it}
   */
  public static String stem(String form) {
    return Inflections.stem(exact(form));
  }

  /**
   * {@return the form of a word of a printed number as the index has it before the block's words}
   * No word of a text has it.
   */
  public static String numbered(String form) {
    return NUMBER_SIGN + form;
  }

  /** {@return whether an indexed form is one of a printed number} */
  public static boolean isNumbered(BytesRef form) {
    return form.length > 0 && form.bytes[form.offset] == NUMBER_SIGN;
  }

  /** {@return whether the form has a capital, so that the field {@link Fields#CASED} holds it} */
  public static boolean isCased(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
