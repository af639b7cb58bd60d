package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks at the beginning of list items. */
final class Bullets {
  private static final Pattern BULLET =
      Pattern.compile("(?:[•●▪◦‣⁃■□►▶✓➢\\uF0B7\\uF0A7]\\s*|[·*+–—-]\\s+|o\\s{2,})(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\\d{1,3}(?:\\.\\d{1,3})+\\.?)\\s+(?=\\S)");
  private static final Pattern INNER = Pattern.compile("(?<=\\S)\\s+(?=[•●▪◦■]\\s*\\S)");

  private Bullets() {}

  /** {@return the bullet that begins a text, with the space behind it, or nothing} */
  static String bullet(String text) {
    Matcher bullet = BULLET.matcher(text);
    return bullet.lookingAt() ? bullet.group() : "";
  }

  /** {@return whether a number or letter of a list begins the text} */
  static boolean isNumbered(String text) {
    return NUMBER.matcher(text).lookingAt();
  }

  /** {@return the line, cut before each further bullet if it begins with one} */
  static List<TextLine> apart(TextLine line) {
    if (bullet(line.text()).isEmpty()) {
      return List.of(line);
    }
    List<TextLine> items = new ArrayList<>();
    for (String item : INNER.split(line.text(), -1)) {
      items.add(line.withText(item));
    }
    return items;
  }
}
