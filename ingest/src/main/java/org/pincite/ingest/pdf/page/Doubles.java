package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes out glyphs that a page prints twice in the same place to make them look bold. */
final class Doubles {
  /** Offset up to which a second print counts as the same place, as a share of the size. */
  private static final double SAME_PLACE = 0.12;

  /** Side of the squares, in points, in which a page's glyphs are looked up. */
  private static final int SQUARE = 4;

  private final Map<Long, List<Print>> seen = new HashMap<>();
  private final List<Glyph> kept = new ArrayList<>();
  private final List<Boolean> doubled = new ArrayList<>();

  private Doubles() {}

  /** A glyph, and its place among those that are kept. */
  private record Print(Glyph glyph, int place) {}

  /** Glyphs, each kept once, and which of them were printed more than once. */
  record Once(List<Glyph> glyphs, List<Boolean> doubled) {}

  static Once remove(List<Glyph> glyphs) {
    Doubles doubles = new Doubles();
    glyphs.forEach(doubles::add);
    return new Once(doubles.kept, doubles.doubled);
  }

  private void add(Glyph glyph) {
    if (!glyph.text().isBlank()) {
      Print first = first(glyph);
      if (first != null) {
        doubled.set(first.place(), true);
        return;
      }
      seen.computeIfAbsent(key(square(glyph.x()), square(glyph.y())), k -> new ArrayList<>(4))
          .add(new Print(glyph, kept.size()));
    }
    kept.add(glyph);
    doubled.add(false);
  }

  /** {@return the first print of a glyph, in the squares that touch its own at most} */
  private @Nullable Print first(Glyph glyph) {
    double near = near(glyph);
    long column = square(glyph.x());
    long row = square(glyph.y());
    long right = Math.min(column + 1, square(glyph.x() + near));
    long bottom = Math.min(row + 1, square(glyph.y() + near));
    for (long i = Math.max(column - 1, square(glyph.x() - near)); i <= right; i++) {
      for (long j = Math.max(row - 1, square(glyph.y() - near)); j <= bottom; j++) {
        for (Print other : seen.getOrDefault(key(i, j), List.of())) {
          if (isSame(glyph, other.glyph(), near)) {
            return other;
          }
        }
      }
    }
    return null;
  }

  private static double near(Glyph glyph) {
    double advance = Math.hypot(glyph.endX() - glyph.x(), glyph.endY() - glyph.y());
    return Math.min(SAME_PLACE * glyph.size(), 0.3 * Math.max(advance, 1));
  }

  private static boolean isSame(Glyph glyph, Glyph other, double near) {
    return glyph.text().equals(other.text())
        && Math.abs(glyph.x() - other.x()) <= near
        && Math.abs(glyph.y() - other.y()) <= near;
  }

  private static long square(double at) {
    return (long) Math.floor(at / SQUARE);
  }

  private static long key(long column, long row) {
    return column * 1_000_003 + row;
  }
}
