package org.pincite.query.export;

/** Text for pages that people read, where every character must show or have a picture. */
public final class VisibleText {
  private static final int PICTURES = 0x2400;
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  private VisibleText() {}

  /**
   * {@return a text in which each control character is replaced by its picture (␀ to ␡), line ends
   * and tabs by a space, and what is no character by �}
   */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> visible.appendCodePoint(visible(c)));
    return visible.toString();
  }

  private static int visible(int c) {
    if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      return ' ';
    }
    if (c < ' ') {
      return PICTURES + c;
    }
    if (c == '\u007f') {
      return PICTURE_OF_DELETE;
    }
    boolean none = c >= 0x80 && c < 0xA0 || c >= 0xD800 && c < 0xE000 || (c & 0xFFFE) == 0xFFFE;
    return none ? REPLACEMENT : c;
  }
}
