package org.pincite.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed line: the bridge from the canonical text to a page.
 *
 * @param span the part of the canonical text that the line prints; the parts of two lines never
 *     overlap
 * @param page index from 1
 * @param box where the line stands, null in formats that have pages but no layout
 * @param edges left and right edge (points, as in {@link Box}) of each word of the span, a word
 *     being what white space separates: {@code 2 × words} numbers, or none where words cannot be
 *     told apart on the page (turned lines)
 */
public record Line(Span span, int page, @Nullable Box box, List<Double> edges) {
  public Line {
    edges = List.copyOf(edges);
    if (page < 1) {
      throw new CorpusException("pages count from 1, not from " + page);
    }
    if (edges.size() % 2 != 0) {
      throw new CorpusException("edges come in pairs: " + edges.size());
    }
  }
}
