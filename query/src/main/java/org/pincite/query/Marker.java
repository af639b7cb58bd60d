package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a block that make up the places of what was sought. Quick where blocks come in
 * ascending order, right in any order.
 */
final class Marker {
  private final Shape shape;
  private @Nullable LeafReaderContext segment;
  private int lastBlock = -1;
  private @Nullable Places places;
  private final List<Places> words = new ArrayList<>();

  Marker(Shape shape) {
    this.shape = shape;
  }

  /**
   * Adds the ordinals of the words that take part in a place.
   *
   * @param block its number in the segment
   * @param from first word to look at
   * @param to behind the last
   * @param whole whether the whole place must lie between the two
   */
  void mark(LeafReaderContext newSegment, int block, int from, int to, boolean whole, BitSet marked)
      throws IOException {
    PlaceList found = open(newSegment, block).in(block);
    BitSet covered = new BitSet();
    for (int i = 0; i < found.size(); i++) {
      boolean counts =
          whole
              ? found.first(i) >= from && found.last(i) < to
              : found.first(i) < to && found.last(i) >= from;
      if (counts) {
        covered.set(found.first(i), found.last(i) + 1);
      }
    }
    for (Places word : words) {
      PlaceList positions = word.in(block);
      for (int i = 0; i < positions.size(); i++) {
        int position = positions.first(i);
        if (position >= from && position < to && covered.get(position)) {
          marked.set(position);
        }
      }
    }
  }

  /** Postings only go forwards: the same block again, or one before, needs new ones. */
  private Places open(LeafReaderContext newSegment, int block) throws IOException {
    Places open = places;
    if (open == null || segment != newSegment || block <= lastBlock) {
      open = Places.of(shape, newSegment.reader());
      places = open;
      segment = newSegment;
      words.clear();
      for (Shape.Words word : shape.words().toList()) {
        words.add(Places.of(word, newSegment.reader()));
      }
    }
    lastBlock = block;
    return open;
  }
}
