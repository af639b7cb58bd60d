package org.pincite.query.export.docx;

import java.util.List;
import org.pincite.query.cite.Citation;

/** A piece of a paragraph. */
public sealed interface Piece {
  /** Words in one type. */
  record Words(String text, boolean bold, boolean italic) implements Piece {
    /** Words without emphasis. */
    public Words(String text) {
      this(text, false, false);
    }
  }

  /** The mark of a footnote, with its words. */
  record Note(List<Citation.Run> words) implements Piece {
    public Note {
      words = List.copyOf(words);
    }
  }
}
