package org.pincite.ingest.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Kinds;

/** The paragraph styles of a file by number. */
final class RtfStyles {
  private static final int MOST_PARENTS = 30;

  private final Map<Integer, Style> styles = new HashMap<>();

  /**
   * A style.
   *
   * @param name as users see it
   * @param parent the style it rests on, itself if on none
   * @param outline its level as a heading from 1, 0 if it states none
   */
  record Style(String name, int parent, int outline) {}

  void add(int number, Style style) {
    styles.putIfAbsent(number, style);
  }

  /** {@return the names of a style and of those it rests on} */
  List<String> names(int number) {
    return chain(number).stream().map(Style::name).toList();
  }

  /** {@return the level of a heading that a style makes, 0 for none} */
  int headingLevel(int number) {
    for (Style style : chain(number)) {
      int level = style.outline() > 0 ? style.outline() : Kinds.headingLevel(style.name());
      if (level > 0) {
        return level;
      }
    }
    return names(number).stream().limit(1).anyMatch("title"::equalsIgnoreCase) ? 1 : 0;
  }

  private List<Style> chain(int number) {
    List<Style> chain = new ArrayList<>();
    @Nullable Style style = styles.get(number);
    while (style != null && chain.size() < MOST_PARENTS && !chain.contains(style)) {
      chain.add(style);
      style = styles.get(style.parent());
    }
    return chain;
  }
}
