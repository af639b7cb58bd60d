package org.pincite.corpus;

import java.util.Comparator;

/**
 * A range of a document's canonical text, in UTF-16 units.
 *
 * @param start first unit, inclusive, from 0
 * @param end end, exclusive, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new CorpusException("not a span: " + start + " to " + end);
    }
  }

  /** {@return the number of UTF-16 units} */
  public int length() {
    return end - start;
  }

  /** {@return whether no unit lies in the span} */
  public boolean isEmpty() {
    return start == end;
  }

  /** {@return whether every unit of {@code other} lies in this span} */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** {@return whether the unit at {@code offset} lies in this span} */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** {@return whether the two spans share a unit} */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
