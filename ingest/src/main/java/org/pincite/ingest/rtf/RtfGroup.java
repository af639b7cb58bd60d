package org.pincite.ingest.rtf;

/** What holds inside a group, and ends with it. */
final class RtfGroup {
  /** What becomes of the text of a group. */
  enum Use {
    TEXT,
    /** Number or bullet that a list prints. */
    LABEL,
    FONTS,
    STYLES,
    INSTRUCTION,
    TITLE,
    AUTHOR,
    NOTHING
  }

  Use use = Use.TEXT;
  boolean bold;
  boolean hidden;
  boolean deleted;
  int size = 24;
  int font;
  int skip = 1;

  /** Whether the text is the result of a field that lists contents. */
  boolean contents;

  /** Whether the group began a text of its own, such as a note. */
  boolean beginsText;

  RtfGroup() {}

  /** {@return the state that a group inside this one begins with} */
  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.use = use;
    inner.bold = bold;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.size = size;
    inner.font = font;
    inner.skip = skip;
    inner.contents = contents;
    return inner;
  }

  /** Sets the look of letters back to what the file begins with. */
  void plain() {
    bold = false;
    hidden = false;
    deleted = false;
    size = 24;
    font = 0;
  }
}
