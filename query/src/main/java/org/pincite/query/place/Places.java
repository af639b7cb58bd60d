package org.pincite.query.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;

/** Reads the places of a {@link Shape} in one block after another of a segment. */
public abstract sealed class Places
    permits WordPlaces, Places.OfRow, Places.OfPair, Places.OfChoice {
  final PlaceList list = new PlaceList();
  private int current = -1;

  /**
   * {@return the places in a block, sorted; blocks must come in ascending order, the same may come
   * again, and the list is good until the next}
   */
  public final PlaceList in(int block) throws IOException {
    if (block != current) {
      current = block;
      list.clear();
      read(block);
      list.sort();
    }
    return list;
  }

  /** {@return what reads the places of the words that take part} */
  abstract Stream<WordPlaces> words();

  abstract void read(int block) throws IOException;

  /**
   * {@return the sentences of a block that hold a place, as bits, the lowest for the first; or
   * {@link HeldSentences#UNKNOWN}, as always where places have more than one word} Quick where it
   * is asked of most blocks that have any of the words, in ascending order; may go together with
   * {@link #in}.
   */
  public long sentences(int block) throws IOException {
    return HeldSentences.UNKNOWN;
  }

  /** {@return what reads the places of a shape in a segment} */
  public static Places of(Shape shape, LeafReaderContext segment) throws IOException {
    return switch (shape) {
      case Shape.Words words -> new WordPlaces(words, segment);
      case Shape.Row(List<Shape> parts) -> new OfRow(all(parts, segment));
      case Shape.Choice(List<Shape> parts) -> new OfChoice(all(parts, segment));
      case Shape.Pair(int gap, boolean ordered, Shape first, Shape second) ->
          new OfPair(gap, ordered, of(first, segment), of(second, segment));
    };
  }

  private static List<Places> all(List<Shape> shapes, LeafReaderContext segment)
      throws IOException {
    List<Places> all = new ArrayList<>();
    for (Shape shape : shapes) {
      all.add(of(shape, segment));
    }
    return all;
  }

  static final class OfRow extends Places {
    private final List<Places> parts;
    private final PlaceList begun = new PlaceList();

    OfRow(List<Places> parts) {
      this.parts = parts;
    }

    @Override
    Stream<WordPlaces> words() {
      return parts.stream().flatMap(Places::words);
    }

    @Override
    void read(int block) throws IOException {
      list.addAll(parts.getFirst().in(block));
      for (int i = 1; i < parts.size() && list.size() > 0; i++) {
        begun.clear();
        begun.addAll(list);
        list.clear();
        list.join(begun, parts.get(i).in(block), 0);
      }
    }
  }

  static final class OfPair extends Places {
    private final int gap;
    private final boolean ordered;
    private final Places first;
    private final Places second;

    OfPair(int gap, boolean ordered, Places first, Places second) {
      this.gap = gap;
      this.ordered = ordered;
      this.first = first;
      this.second = second;
    }

    @Override
    Stream<WordPlaces> words() {
      return Stream.concat(first.words(), second.words());
    }

    @Override
    void read(int block) throws IOException {
      PlaceList firsts = first.in(block);
      if (firsts.size() > 0) {
        PlaceList seconds = second.in(block);
        list.join(firsts, seconds, gap);
        if (!ordered) {
          list.join(seconds, firsts, gap);
        }
      }
    }
  }

  static final class OfChoice extends Places {
    private final List<Places> parts;

    OfChoice(List<Places> parts) {
      this.parts = parts;
    }

    @Override
    Stream<WordPlaces> words() {
      return parts.stream().flatMap(Places::words);
    }

    @Override
    void read(int block) throws IOException {
      for (Places part : parts) {
        list.addAll(part.in(block));
      }
    }
  }
}
