package org.pincite.query.draft;

import java.util.Optional;

/** Quotation marks by what opens and what closes them. */
enum Mark {
  DOUBLE('“', "”"),
  LOW_DOUBLE('„', "“”"),
  ANGLE('«', "»"),
  SINGLE('‘', "’"),
  LOW_SINGLE('‚', "‘’"),
  SINGLE_ANGLE('‹', "›"),
  STRAIGHT('"', "\""),
  STRAIGHT_SINGLE('\'', "'");

  private final char opens;
  private final String closes;

  Mark(char opens, String closes) {
    this.opens = opens;
    this.closes = closes;
  }

  /** {@return the mark that a character may open} */
  static Optional<Mark> openedBy(char c) {
    for (Mark mark : values()) {
      if (mark.opens == c) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  char opens() {
    return opens;
  }

  boolean isClosedBy(char c) {
    return closes.indexOf(c) >= 0;
  }

  /** {@return whether what closes it is an apostrophe too} */
  boolean isSingle() {
    return this == SINGLE || this == STRAIGHT_SINGLE || this == LOW_SINGLE;
  }

  /** {@return whether one sign opens and closes} */
  boolean isStraight() {
    return this == STRAIGHT || this == STRAIGHT_SINGLE;
  }
}
