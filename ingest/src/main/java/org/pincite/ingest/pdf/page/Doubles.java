package org.pincite.ingest.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Takes out glyphs that a page prints twice in the same place to make them look bold. */
final class Doubles {
  /** Offset up to which a second print counts as the same place, as a share of the size. */
  private static final double SAME_PLACE = 0.12;

  private final Map<Long, List<Glyph>> seen = new HashMap<>();
  private final List<Glyph> kept = new ArrayList<>();
  private final List<Boolean> doubled = new ArrayList<>();
  private final IdentityHashMap<Glyph, Integer> place = new IdentityHashMap<>();

  private Doubles() {}

  /** Glyphs, each kept once, and which of them were printed more than once. */
  record Once(List<Glyph> glyphs, List<Boolean> doubled) {}

  static Once remove(List<Glyph> glyphs) {
    Doubles doubles = new Doubles();
    glyphs.forEach(doubles::add);
    return new Once(doubles.kept, doubles.doubled);
  }

  private void add(Glyph glyph) {
    if (!glyph.text().isBlank()) {
      long column = (long) Math.floor(glyph.x() / 4);
      long row = (long) Math.floor(glyph.y() / 4);
      for (long i = column - 1; i <= column + 1; i++) {
        for (long j = row - 1; j <= row + 1; j++) {
          for (Glyph other : seen.getOrDefault(key(i, j), List.of())) {
            if (isSame(glyph, other)) {
              doubled.set(place.getOrDefault(other, 0), true);
              return;
            }
          }
        }
      }
      seen.computeIfAbsent(key(column, row), k -> new ArrayList<>(4)).add(glyph);
      place.put(glyph, kept.size());
    }
    kept.add(glyph);
    doubled.add(false);
  }

  private static boolean isSame(Glyph glyph, Glyph other) {
    double advance = Math.hypot(glyph.endX() - glyph.x(), glyph.endY() - glyph.y());
    double near = Math.min(SAME_PLACE * glyph.size(), 0.3 * Math.max(advance, 1));
    return glyph.text().equals(other.text())
        && Math.abs(glyph.x() - other.x()) <= near
        && Math.abs(glyph.y() - other.y()) <= near;
  }

  private static long key(long column, long row) {
    return column * 1_000_003 + row;
  }
}
