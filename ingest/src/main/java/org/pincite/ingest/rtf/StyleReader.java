package org.pincite.ingest.rtf;

/** Reads the table of styles, one group a style. */
final class StyleReader {
  private final RtfStyles styles;
  private final StringBuilder name = new StringBuilder();
  private int number;
  private int parent = -1;
  private int outline;
  private boolean ofCharacters;

  StyleReader(RtfStyles styles) {
    this.styles = styles;
  }

  void word(String word, int value) {
    switch (word) {
      case "s" -> number = value;
      case "cs", "ds", "ts" -> ofCharacters = true;
      case "sbasedon" -> parent = value;
      case "outlinelevel" -> outline = value >= 0 && value < 9 ? value + 1 : 0;
      default -> {
        // how it looks
      }
    }
  }

  void name(String text) {
    name.append(text);
  }

  /** Ends a style. */
  void end() {
    String stated = name.toString().replace(";", "").strip();
    if (!stated.isEmpty() && !ofCharacters) {
      styles.add(number, new RtfStyles.Style(stated, parent, outline));
    }
    name.setLength(0);
    number = 0;
    parent = -1;
    outline = 0;
    ofCharacters = false;
  }
}
