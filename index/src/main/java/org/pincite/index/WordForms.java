package org.pincite.index;

import java.util.Locale;

/** The forms of a word that are searched. */
public final class WordForms {
  private WordForms() {}

  /** {@return the form in lower case; what the field {@link Fields#EXACT} holds} */
  public static String exact(Word word) {
    return word.form().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return what is common to the inflected forms of a word; what the field {@link Fields#TEXT}
   * holds}
   */
  public static String stem(Word word) {
    return Inflections.stem(exact(word));
  }

  /** {@return whether the form has a capital, so that the field {@link Fields#CASED} holds it} */
  public static boolean isCased(Word word) {
    String form = word.form();
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
