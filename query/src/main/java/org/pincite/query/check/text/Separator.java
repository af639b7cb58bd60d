package org.pincite.query.check.text;

/** What stands between words. */
public final class Separator {
  private Separator() {}

  /** {@return a text on one line: white space collapsed, what a page does not show taken out} */
  public static String collapsed(String text) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int c : text.codePoints().filter(c -> !Characters.isInvisible(c)).toArray()) {
      if (Characters.isSpace(c)) {
        space = !line.isEmpty();
      } else {
        line.append(space ? " " : "").appendCodePoint(c);
        space = false;
      }
    }
    return line.toString();
  }

  /**
   * {@return the punctuation in it that parts what is said; no quotation marks, dashes or spaces,
   * and no dots that only say that words are left out}
   */
  public static String stops(String between) {
    return between
        .replaceAll("…|\\.\\s?\\.\\s?\\.", "")
        .codePoints()
        .filter(Characters::isStop)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** {@return whether it is white space on one line, or nothing} */
  public static boolean isOnlySpace(String between) {
    return between.codePoints().allMatch(c -> Characters.isSpace(c) && c != '\n' && c != '\r');
  }
}
