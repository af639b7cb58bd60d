package org.pincite.ingest.plain;

/**
 * A line of a text file.
 *
 * @param text without white space at both ends; empty for a blank line
 * @param indent spaces before it, a tab counting as four
 * @param page index from 1, 0 in files without form feeds
 * @param opensPage whether a page began with it in the document that the text was taken from
 */
record TextLine(String text, int indent, int page, boolean opensPage) {
  private static final String ENDS = ".!?:;…";
  private static final String CLOSERS = ")]”’\"'»";

  boolean isBlank() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  /** {@return whether a sentence, or a clause that announces something, ends with the line} */
  boolean endsSentence() {
    int at = text.length();
    while (at > 0 && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && ENDS.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** {@return whether it begins with a small letter} */
  boolean startsSmall() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  /** {@return its first word} */
  String firstWord() {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /** {@return its last word, without punctuation} */
  String lastWord() {
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  TextLine withText(String other) {
    return new TextLine(other.strip(), indent, page, opensPage);
  }
}
