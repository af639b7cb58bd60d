package org.pincite.ingest.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds notes that stand together under a heading or a name that calls them so. */
final class NoteSections {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)(?:foot|end)?notes?(?: and references)?:?|references:?|notes? to (?:the )?text");
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:^|[^a-z])(?:foot|end)-?notes?(?:[^a-z]|$)|footnote|endnote|^fn-?(?:list|group)");

  private NoteSections() {}

  /** {@return the blocks that hold notes, and the mark of each, empty where none is seen} */
  static Map<Element, String> find(Element body) {
    Map<Element, String> notes = new LinkedHashMap<>();
    Set<Element> sections = new HashSet<>();
    for (Element element :
        body.select(
            "[class*=note], [class*=Note], [id*=note], [role^=doc-endnote], [role^=doc-footnote],"
                + " ol.references")) {
      if (Tags.isBlock(element)
          && isNamed(element)
          && !isWhole(element, body)
          && element.parents().stream().noneMatch(sections::contains)) {
        sections.add(element);
        addAll(element, notes);
      }
    }
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6, p:has(> b), p:has(> strong)")) {
      if (heading.childNodeSize() <= 6 && HEADING.matcher(heading.text().strip()).matches()) {
        underHeading(heading, notes);
      }
    }
    return notes;
  }

  private static boolean isNamed(Element element) {
    return NAME.matcher(element.className()).find()
        || NAME.matcher(element.id()).find()
        || element.attr("role").startsWith("doc-")
        || Tags.is(element, "ol");
  }

  private static boolean isWhole(Element element, Element body) {
    return Tags.is(element, "body", "main", "article", "html")
        || element.selectFirst("main, article, h1") != null
        || element.equals(body);
  }

  private static void addAll(Element section, Map<Element, String> notes) {
    List<Element> items = items(section);
    if (items.isEmpty()) {
      notes.putIfAbsent(section, leading(section).orElse(""));
    }
    for (Element item : items) {
      notes.putIfAbsent(item, number(item));
    }
  }

  /** The paragraphs and items in a section of notes that hold no others. */
  private static List<Element> items(Element section) {
    List<Element> items = new ArrayList<>();
    for (Element item : section.select("p, li, dd, div, tr")) {
      @Nullable Element above = item.parent() == null ? null : item.parent().closest("li, tr, dd");
      boolean inside = above != null && !above.equals(section) && above.parents().contains(section);
      boolean holds =
          item.children().stream()
              .anyMatch(child -> child.selectFirst("p, li, tr, div, h1, h2, h3, h4") != null);
      boolean item0 = Tags.is(item, "li", "tr", "dd");
      if (!item.equals(section) && !inside && (item0 || !holds)) {
        items.add(item);
      }
    }
    return items;
  }

  private static void underHeading(Element heading, Map<Element, String> notes) {
    List<Element> found = new ArrayList<>();
    for (@Nullable Element at = heading.nextElementSibling();
        at != null && Tags.headingLevel(at) == 0;
        at = at.nextElementSibling()) {
      if (Tags.is(at, "ol")) {
        found.addAll(at.children());
      } else if (Tags.is(at, "p", "div", "li") && leading(at).isPresent()) {
        found.add(at);
      } else if (!found.isEmpty() || at.hasText()) {
        break;
      }
    }
    if (!found.isEmpty()
        && (Tags.is(found.getFirst(), "li")
            || leading(found.getFirst()).filter("1"::equals).isPresent())) {
      found.forEach(item -> notes.putIfAbsent(item, number(item)));
    }
  }

  private static String number(Element item) {
    Optional<String> leading = leading(item);
    if (leading.isPresent() || !Tags.is(item.parent(), "ol")) {
      return leading.orElse("");
    }
    return Integer.toString(item.elementSiblingIndex() + 1);
  }

  private static Optional<String> leading(Element item) {
    String text = item.text();
    return NoteMark.start(text.substring(0, Math.min(40, text.length())))
        .map(NoteMark.Start::value);
  }
}
