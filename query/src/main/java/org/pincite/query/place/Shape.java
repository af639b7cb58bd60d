package org.pincite.query.place;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.util.BytesRef;

/** How places of a block are made up of the places of words in the index. */
public sealed interface Shape {
  /** {@return the words that take part} */
  Stream<Words> words();

  /** A word of a field with where its postings begin in each segment. */
  record Word(BytesRef term, TermStates states) {}

  /** Wherever one of several words stands in a field. */
  record Words(String field, List<Word> forms) implements Shape {
    @Override
    public Stream<Words> words() {
      return Stream.of(this);
    }
  }

  /** Places that follow each other without a word between. */
  record Row(List<Shape> parts) implements Shape {
    @Override
    public Stream<Words> words() {
      return parts.stream().flatMap(Shape::words);
    }
  }

  /** Two places with no more than so many words between; the first before the second, or not. */
  record Pair(int gap, boolean ordered, Shape first, Shape second) implements Shape {
    @Override
    public Stream<Words> words() {
      return Stream.concat(first.words(), second.words());
    }
  }

  /** The places of several shapes. */
  record Choice(List<Shape> parts) implements Shape {
    @Override
    public Stream<Words> words() {
      return parts.stream().flatMap(Shape::words);
    }
  }
}
