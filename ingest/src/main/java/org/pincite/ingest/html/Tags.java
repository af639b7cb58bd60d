package org.pincite.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What browsers make of elements by their names. */
final class Tags {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frame",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "noframes",
          "ol",
          "option",
          "optgroup",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul",
          "xmp");

  /** Elements whose content is code, or shown only where something else cannot be. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "head",
          "canvas",
          "audio",
          "video",
          "applet",
          "datalist",
          "rp",
          "rt",
          "noembed",
          "input");

  private static final Pattern DISPLAY =
      Pattern.compile("(?:^|;)\\s*display\\s*:\\s*([a-z-]+)", Pattern.CASE_INSENSITIVE);

  private Tags() {}

  /** {@return whether it stands in lines of its own} */
  static boolean isBlock(Element element) {
    String style = element.attr("style");
    if (!style.isEmpty()) {
      Matcher display = DISPLAY.matcher(style);
      if (display.find()) {
        String how = display.group(1).toLowerCase(Locale.ROOT);
        return switch (how) {
          case "block", "flex", "grid", "table", "list-item", "table-row", "table-cell" -> true;
          case "inline", "inline-block", "inline-flex", "contents" -> isTablePart(element);
          default -> BLOCKS.contains(element.normalName());
        };
      }
    }
    return BLOCKS.contains(element.normalName());
  }

  private static boolean isTablePart(Element element) {
    return is(element, "td", "th", "tr", "table", "body");
  }

  /** {@return whether nothing in it is text} */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** {@return whether it has one of the names} */
  static boolean is(@Nullable Element element, String... names) {
    if (element != null) {
      for (String name : names) {
        if (element.normalName().equals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return 1 to 6 for a heading, else 0} */
  static int headingLevel(Element element) {
    String name = element.normalName();
    if (name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6') {
      return name.charAt(1) - '0';
    }
    if (element.attr("role").equals("heading")) {
      String level = element.attr("aria-level");
      return level.matches("[1-6]") ? Integer.parseInt(level) : 2;
    }
    return 0;
  }

  /** {@return the nearest block that holds the node, the node itself if it is one} */
  static @Nullable Element blockOf(@Nullable Node node) {
    @Nullable Node at = node;
    while (at != null && !(at instanceof Element element && isBlock(element))) {
      at = at.parent();
    }
    return (Element) at;
  }

  /** {@return whether a number or so many units of another attribute, e.g. {@code start="57"}} */
  static @Nullable Integer number(Element element, String attribute) {
    String value = element.attr(attribute).strip();
    return value.matches("-?\\d{1,6}") ? Integer.valueOf(value) : null;
  }

  /** {@return what a number inside an element numbers: its block, or the row of its cell} */
  static @Nullable Element owner(Element element) {
    @Nullable Element row = element.closest("tr");
    @Nullable Element block = blockOf(element);
    return row != null && is(block, "td", "th") ? row : block;
  }
}
