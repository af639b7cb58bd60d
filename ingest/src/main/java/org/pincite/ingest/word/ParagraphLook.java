package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.Kinds;

/** What a paragraph looks like, as far as it says what the paragraph is. */
final class ParagraphLook {
  private final Styles styles;
  private final Element own;
  private final List<Element> chain;

  ParagraphLook(Styles styles, Element own, String style) {
    this.styles = styles;
    this.own = own;
    this.chain = styles.chain(style);
  }

  /** {@return the styles it has, the one it names first} */
  List<Element> chain() {
    return chain;
  }

  /** {@return the names of its styles; built-in ones have English names everywhere} */
  List<String> styleNames() {
    return chain.stream().map(ParagraphLook::name).toList();
  }

  /** {@return its level as a heading from 1; 0 if it is none} */
  int headingLevel() {
    @Nullable Element outline = property("w:outlineLvl");
    int level = outline == null ? -1 : outline.number("val", -1);
    if (level >= 0 && level < 9) {
      return level + 1;
    }
    if (outline != null && own.first("w:outlineLvl") != null) {
      return 0;
    }
    int named =
        styleNames().stream()
            .mapToInt(Kinds::headingLevel)
            .filter(l -> l > 0)
            .findFirst()
            .orElse(0);
    return named == 0 && !chain.isEmpty() && name(chain.getFirst()).equals("title") ? 1 : named;
  }

  /** {@return the list that numbers it, 0 if none does} */
  int list() {
    @Nullable Element direct = own.at("w:numPr", "w:numId");
    if (direct != null) {
      return direct.number("val", 0);
    }
    for (Element style : chain) {
      @Nullable Element id = style.at("w:pPr", "w:numPr", "w:numId");
      if (id != null) {
        return id.number("val", 0);
      }
    }
    return 0;
  }

  /**
   * {@return its level in the list from 0}
   *
   * @param lists tells which level belongs to a style
   */
  int listLevel(ListNumbers lists) {
    @Nullable Element direct = own.at("w:numPr", "w:ilvl");
    if (direct != null) {
      return direct.number("val", 0);
    }
    int list = list();
    for (Element style : chain) {
      int linked = lists.levelOf(list, style.attribute("styleId", ""));
      if (linked >= 0) {
        return linked;
      }
      @Nullable Element level = style.at("w:pPr", "w:numPr", "w:ilvl");
      if (level != null) {
        return level.number("val", 0);
      }
    }
    return 0;
  }

  /**
   * {@return whether the end of the paragraph was deleted, or is hidden to let a heading run on}
   */
  boolean joinsNext() {
    @Nullable Element mark = own.first("w:rPr");
    return mark != null
        && (mark.first("w:del") != null
            || mark.first("w:moveFrom") != null
            || Styles.isOn(mark.first("w:specVanish")));
  }

  /** {@return whether its end is hidden} */
  boolean isHidden() {
    @Nullable Element mark = own.first("w:rPr");
    return mark != null && Styles.isOn(mark.first("w:vanish"));
  }

  /** {@return the end of a section that it holds, null if it holds none} */
  @Nullable Element section() {
    return own.first("w:sectPr");
  }

  /** {@return how far it stands in on the left, in points; less where its first line hangs out} */
  double indentLeft() {
    return indent("left", "start") - Math.max(0, indent("hanging", "hanging"));
  }

  /** {@return how far it stands in on the right, in points} */
  double indentRight() {
    return indent("right", "end");
  }

  /** Each side is taken from the nearest that states it; Word counts in twentieths of a point. */
  private double indent(String side, String other) {
    List<Element> stated = new ArrayList<>();
    stated.add(own);
    chain.forEach(style -> stated.addAll(style.elements("w:pPr")));
    stated.add(styles.defaultParagraph());
    for (Element properties : stated) {
      @Nullable Element indent = properties.first("w:ind");
      @Nullable String value =
          indent == null
              ? null
              : Optional.ofNullable(indent.attribute(side)).orElse(indent.attribute(other));
      if (value != null) {
        return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) / 20.0 : 0;
      }
    }
    return 0;
  }

  private @Nullable Element property(String name) {
    @Nullable Element found = own.first(name);
    if (found != null) {
      return found;
    }
    for (Element style : chain) {
      found = style.at("w:pPr", name);
      if (found != null) {
        return found;
      }
    }
    return styles.defaultParagraph().first(name);
  }

  private static String name(Element style) {
    @Nullable Element name = style.first("w:name");
    return name == null ? "" : name.attribute("val", "").toLowerCase(Locale.ROOT);
  }
}
