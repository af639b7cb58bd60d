package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Element;

/**
 * Says what paragraphs and runs look like: by what they state, their style, and what it rests on.
 */
final class Styles {
  private static final Element NOTHING = new Element("", Map.of(), List.of());

  /** Styles that rest on each other at most; more are a circle. */
  private static final int MOST_PARENTS = 30;

  private final Map<String, Element> byId = new HashMap<>();
  private final Element defaultParagraph;
  private final Element defaultRun;
  private String defaultStyle = "";

  Styles(Optional<Element> part) {
    Element styles = part.orElse(NOTHING);
    for (Element style : styles.elements("w:style")) {
      String id = style.attribute("styleId", "");
      byId.putIfAbsent(id, style);
      if (style.attribute("type", "").equals("paragraph")
          && isOn(style.attribute("default", "0"))
          && defaultStyle.isEmpty()) {
        defaultStyle = id;
      }
    }
    @Nullable Element paragraph = styles.at("w:docDefaults", "w:pPrDefault", "w:pPr");
    @Nullable Element run = styles.at("w:docDefaults", "w:rPrDefault", "w:rPr");
    defaultParagraph = paragraph == null ? NOTHING : paragraph;
    defaultRun = run == null ? NOTHING : run;
  }

  /** {@return the look of a paragraph} */
  ParagraphLook paragraph(Element paragraph) {
    @Nullable Element own = paragraph.first("w:pPr");
    Element properties = own == null ? NOTHING : own;
    @Nullable Element named = properties.first("w:pStyle");
    String id = named == null ? defaultStyle : named.attribute("val", defaultStyle);
    return new ParagraphLook(this, properties, byId.containsKey(id) ? id : defaultStyle);
  }

  /** {@return the styles of a paragraph or run, the one it names first, then what that rests on} */
  List<Element> chain(String id) {
    List<Element> chain = new ArrayList<>();
    @Nullable Element style = byId.get(id);
    while (style != null && chain.size() < MOST_PARENTS) {
      chain.add(style);
      @Nullable Element parent = style.first("w:basedOn");
      style = parent == null ? null : byId.get(parent.attribute("val", ""));
    }
    return chain;
  }

  /** {@return the numbering that a style states, null if none does} */
  @Nullable Element numbering(String id) {
    for (Element style : chain(id)) {
      @Nullable Element numbering = style.at("w:pPr", "w:numPr");
      if (numbering != null) {
        return numbering;
      }
    }
    return null;
  }

  Element defaultParagraph() {
    return defaultParagraph;
  }

  /**
   * {@return a property of a run, null where nothing states it}
   *
   * @param own what the run states
   * @param paragraph the style of its paragraph
   */
  @Nullable Element run(Element own, List<Element> paragraph, String property) {
    @Nullable Element found = own.first(property);
    if (found != null) {
      return found;
    }
    @Nullable Element named = own.first("w:rStyle");
    List<Element> character = named == null ? List.of() : chain(named.attribute("val", ""));
    for (List<Element> chain : List.of(character, paragraph)) {
      for (Element style : chain) {
        found = style.at("w:rPr", property);
        if (found != null) {
          return found;
        }
      }
    }
    return defaultRun.first(property);
  }

  /** {@return whether a property that is on or off is on; one that is missing is off} */
  static boolean isOn(@Nullable Element property) {
    return property != null && isOn(property.attribute("val", "1"));
  }

  private static boolean isOn(String value) {
    return !List.of("0", "false", "off", "none").contains(value);
  }
}
