package org.pincite.query.draft.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text with their places. */
final class TextWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * A word.
   *
   * @param text in lower case
   * @param capital whether it begins with a capital or a figure
   */
  record Word(String text, boolean capital, int start, int end) {}

  private TextWords() {}

  /** {@return the words in order; a committee's {@code Select} is no part of its name} */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      if (lower.equals("committee")
          && !words.isEmpty()
          && words.getLast().text().equals("select")) {
        words.removeLast();
      }
      boolean capital = !Character.isLowerCase(word.group().codePointAt(0));
      words.add(new Word(lower, capital, word.start(), word.end()));
    }
    return words;
  }

  /** {@return the words alone, a space between them} */
  static String plain(String text) {
    return String.join(" ", of(text).stream().map(Word::text).toList());
  }
}
