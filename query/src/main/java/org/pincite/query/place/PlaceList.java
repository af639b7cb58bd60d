package org.pincite.query.place;

import java.util.Arrays;
import java.util.Locale;
import org.pincite.query.question.QueryException;

/**
 * Places in a block: first and last word of each, both inclusive. Sorted once {@link #sort} was
 * called, by first and then last word, without repeats. Reusable.
 */
public final class PlaceList {
  /** Nearness within nearness can make places without end; more than these are refused. */
  private static final int MOST = 1 << 22;

  private long[] places = new long[16];
  private int size;
  private boolean sorted = true;

  void clear() {
    size = 0;
    sorted = true;
  }

  void add(int first, int last) {
    if (size == places.length) {
      makeRoom();
    }
    long place = (long) first << Integer.SIZE | last;
    sorted &= size == 0 || places[size - 1] < place;
    places[size++] = place;
  }

  private void makeRoom() {
    sort();
    if (size > places.length / 2) {
      if (size > MOST / 2) {
        throw new QueryException(
            String.format(
                Locale.ROOT,
                "what is asked for stands at more than %,d places of one paragraph; ask for fewer"
                    + " words between, or fewer NEAR and THEN in each other",
                MOST / 2));
      }
      places = Arrays.copyOf(places, 2 * places.length);
    }
  }

  /** {@return the number of places} */
  public int size() {
    return size;
  }

  /** {@return the ordinal in the block of the first word of a place} */
  public int first(int index) {
    return (int) (places[index] >>> Integer.SIZE);
  }

  /** {@return the ordinal in the block of the last word of a place} */
  public int last(int index) {
    return (int) places[index];
  }

  void sort() {
    if (sorted) {
      return;
    }
    Arrays.sort(places, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || places[i] != places[kept - 1]) {
        places[kept++] = places[i];
      }
    }
    size = kept;
    sorted = true;
  }

  /**
   * Adds the places that go from one of {@code firsts} to one of {@code seconds} behind it.
   *
   * @param gap the most words between
   */
  void join(PlaceList firsts, PlaceList seconds, int gap) {
    for (int i = 0; i < firsts.size; i++) {
      int behind = firsts.last(i) + 1;
      for (int j = seconds.indexFrom(behind);
          j < seconds.size && seconds.first(j) - behind <= gap;
          j++) {
        add(firsts.first(i), seconds.last(j));
      }
    }
  }

  void addAll(PlaceList other) {
    for (int i = 0; i < other.size; i++) {
      add(other.first(i), other.last(i));
    }
  }

  /** The index of the first place that begins at a word or behind it. */
  private int indexFrom(int word) {
    int found = Arrays.binarySearch(places, 0, size, (long) word << Integer.SIZE);
    return found < 0 ? -found - 1 : found;
  }
}
