package org.pincite.ingest.plain;

import java.util.List;

/** A stretch of a text. */
sealed interface Segment {
  /** A block that markup or repetition says what it is. */
  record Stated(Piece piece) implements Segment {}

  /** Lines without a blank one between them. */
  record Lines(List<TextLine> lines) implements Segment {
    public Lines {
      lines = List.copyOf(lines);
    }
  }
}
