package org.pincite.ingest.ocr;

import java.util.List;

/**
 * The words of one printed line within one column, from left to right.
 *
 * @param words at least one
 */
public record OcrLine(List<OcrWord> words) {
  public OcrLine {
    words = List.copyOf(words);
  }
}
