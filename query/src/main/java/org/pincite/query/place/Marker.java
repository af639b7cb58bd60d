package org.pincite.query.place;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/** Finds the words of a block that make up the places of what was sought, in one segment. */
public final class Marker {
  private final Places places;
  private final List<WordPlaces> words;

  public Marker(Shape shape, LeafReaderContext segment) throws IOException {
    this.places = Places.of(shape, segment);
    this.words = places.words().toList();
  }

  /**
   * Adds the ordinals of the words that take part in a place. Blocks come in ascending order; the
   * same may come again.
   *
   * @param block its number in the segment
   * @param from first word to look at
   * @param to behind the last
   * @param whole whether the whole place must lie between the two
   */
  public void mark(int block, int from, int to, boolean whole, BitSet marked) throws IOException {
    PlaceList found = places.in(block);
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
    for (WordPlaces word : words) {
      PlaceList positions = word.in(block);
      for (int i = 0; i < positions.size(); i++) {
        int position = positions.first(i);
        if (position >= from && position < to && covered.get(position)) {
          marked.set(position);
        }
      }
    }
  }
}
