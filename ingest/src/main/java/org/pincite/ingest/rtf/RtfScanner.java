package org.pincite.ingest.rtf;

/** Cuts a file into tokens. Letters of the string are the bytes of the file. */
final class RtfScanner {
  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word, e.g. {@code \par}, {@code \b0}; or a control symbol, e.g. {@code \~}. */
    WORD,
    /** A byte of text. */
    BYTE,
    END
  }

  private final String file;
  private int at;
  private String word = "";
  private int number;
  private boolean numbered;
  private char character;

  RtfScanner(String file) {
    this.file = file;
  }

  /** {@return the name of the control word just read, without its backslash} */
  String word() {
    return word;
  }

  /** {@return the number behind the control word just read, or otherwise where it has none} */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  /** {@return the byte just read} */
  char character() {
    return character;
  }

  /** Reads the next token. */
  Kind next() {
    while (at < file.length()) {
      char c = file.charAt(at++);
      if (c == '{') {
        return Kind.OPEN;
      }
      if (c == '}') {
        return Kind.CLOSE;
      }
      if (c == '\\') {
        return control();
      }
      if (c != '\r' && c != '\n' && c != '\0') {
        character = c;
        return Kind.BYTE;
      }
    }
    return Kind.END;
  }

  private Kind control() {
    if (at >= file.length()) {
      return Kind.END;
    }
    char first = file.charAt(at);
    if (first == '\'') {
      character = hexadecimal();
      return Kind.BYTE;
    }
    numbered = false;
    int start = at;
    while (at < file.length() && isLetter(file.charAt(at))) {
      at++;
    }
    if (at == start) {
      at++;
      word = Character.toString(first == '\n' || first == '\r' ? '\n' : first);
      return Kind.WORD;
    }
    word = file.substring(start, at);
    readNumber();
    if (at < file.length() && file.charAt(at) == ' ') {
      at++;
    }
    if (word.equals("bin") && numbered && number > 0) {
      at = (int) Math.min(file.length(), (long) at + number);
    }
    return Kind.WORD;
  }

  private char hexadecimal() {
    int end = Math.min(file.length(), at + 3);
    String digits = file.substring(at + 1, end);
    at = end;
    try {
      return (char) Integer.parseInt(digits, 16);
    } catch (NumberFormatException e) {
      return '?';
    }
  }

  private void readNumber() {
    int start = at;
    if (at < file.length() && file.charAt(at) == '-') {
      at++;
    }
    while (at < file.length() && Character.isDigit(file.charAt(at)) && at - start < 11) {
      at++;
    }
    try {
      number = Integer.parseInt(file.substring(start, at));
      numbered = true;
    } catch (NumberFormatException e) {
      at = start;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
