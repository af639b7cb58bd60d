package org.pincite.ingest;

import org.pincite.ingest.draft.Characters;

/** Makes one line of what exceptions say, which may quote any bytes of a broken file. */
final class Reasons {
  private static final int LONGEST = 300;

  private Reasons() {}

  /** {@return what a throwable says, after its name} */
  static String of(Throwable e) {
    String message = e.getMessage();
    String name = e.getClass().getSimpleName();
    return oneLine(message == null || message.isBlank() ? name : name + ": " + message);
  }

  /** {@return a text without controls and line breaks, cut where it is very long} */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (Characters.isSpace(c) || Characters.isInvisible(c)) {
        space = true;
        continue;
      }
      if (space && !line.isEmpty()) {
        line.append(' ');
      }
      space = false;
      line.append(c);
    }
    return line.length() < LONGEST ? line.toString() : line + "…";
  }
}
