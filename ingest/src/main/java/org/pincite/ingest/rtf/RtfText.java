package org.pincite.ingest.rtf;

import org.pincite.ingest.office.Place;
import org.pincite.ingest.office.RunText;

/** A text in the making: the body, or a note, header or box inside it. */
final class RtfText {
  /** What a text is. */
  enum Kind {
    BODY,
    NOTE,
    APART,
    COMMENT,
    BOX
  }

  final Kind kind;
  RunText runs = new RunText();
  final StringBuilder label = new StringBuilder();
  boolean endnote;
  boolean inTable;
  boolean contents;
  boolean markDue;
  int style;
  int outline;
  int level;

  RtfText(Kind kind) {
    this.kind = kind;
  }

  /** Sets the look of paragraphs back to what the file begins with. */
  void plainParagraph() {
    inTable = false;
    style = 0;
    outline = 0;
    level = 0;
  }

  /** {@return what its paragraphs stand in} */
  Place place() {
    if (contents) {
      return Place.CONTENTS;
    }
    return kind == Kind.BOX ? Place.BOX : inTable ? Place.CELL : Place.BODY;
  }
}
