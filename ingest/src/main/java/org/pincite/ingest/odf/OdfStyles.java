package org.pincite.ingest.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.Kinds;

/** Says what paragraphs and runs look like. */
final class OdfStyles {
  /** Styles that rest on each other at most; more are a circle. */
  private static final int MOST_PARENTS = 30;

  private final Map<String, Element> byName = new HashMap<>();

  OdfStyles(List<Element> groups) {
    for (Element group : groups) {
      for (Element style : group.elements("style:style")) {
        String family = style.attribute("family", "");
        byName.putIfAbsent(family + " " + style.attribute("name", ""), style);
      }
    }
  }

  /** {@return the styles of a paragraph, its own first, then what that rests on} */
  List<Element> paragraph(String name) {
    return chain("paragraph", name);
  }

  /** {@return the styles of a run of text} */
  List<Element> run(String name) {
    return chain("text", name);
  }

  private List<Element> chain(String family, String name) {
    List<Element> chain = new ArrayList<>();
    @Nullable Element style = byName.get(family + " " + name);
    while (style != null && chain.size() < MOST_PARENTS) {
      chain.add(style);
      style = byName.get(family + " " + style.attribute("parent-style-name", ""));
    }
    return chain;
  }

  /** {@return their names as users see them} */
  static List<String> names(List<Element> chain) {
    return chain.stream()
        .map(style -> style.attribute("display-name", style.attribute("name", "")))
        .map(name -> name.replace("_20_", " "))
        .toList();
  }

  /** {@return the level of a heading that a paragraph's styles make it, 0 for none} */
  static int headingLevel(List<Element> chain) {
    List<String> names = names(chain);
    if (names.stream().limit(2).anyMatch("Title"::equalsIgnoreCase)) {
      return 1;
    }
    return names.stream().mapToInt(Kinds::headingLevel).filter(l -> l > 0).findFirst().orElse(0);
  }

  /** {@return the first value of an attribute that the styles state, null if none does} */
  static @Nullable String attribute(List<Element> chain, String name) {
    return chain.stream()
        .filter(style -> style.attribute(name) != null)
        .map(style -> style.attribute(name, ""))
        .findFirst()
        .orElse(null);
  }

  /** {@return the first value that the styles state for runs of text, null if none does} */
  static @Nullable String ofText(List<Element> chain, String name) {
    for (Element style : chain) {
      @Nullable Element properties = style.first("style:text-properties");
      if (properties != null && properties.attribute(name) != null) {
        return properties.attribute(name);
      }
    }
    return null;
  }
}
