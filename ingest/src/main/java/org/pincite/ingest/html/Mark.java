package org.pincite.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A number or bullet that markup shows apart from the text it stands before.
 *
 * @param value as it is cited, null for a bullet
 * @param printed as printed
 */
record Mark(@Nullable String value, String printed) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,4}(?:\\.\\d{1,3}){0,3}[A-Z]?[.):]?|\\([A-Za-z0-9]{1,5}\\)|[A-Z]\\.?\\d{1,3}[.:]?|Q\\d{1,4}[.:]?"
              + "|[a-zA-Z]{1,4}[.)]|\\[\\d{1,4}\\]");
  private static final Pattern BULLET = Pattern.compile("[•·▪●○◦■–—*§\\uF0B7-]|o");

  private static final Pattern LETTER = Pattern.compile("\\(?[a-zA-Z]{1,5}\\)?");

  private static final List<String> NAMES =
      List.of(
          "n",
          "num",
          "no",
          "nr",
          "number",
          "paranumber",
          "paranum",
          "para",
          "parag",
          "parano",
          "label",
          "marker",
          "counter",
          "enum",
          "ordinal",
          "index",
          "paragraph",
          "pnum");

  /** {@return whether it marks an item of a list: a bullet or a letter} */
  boolean isOfList() {
    return value == null || LETTER.matcher(value).matches();
  }

  /** {@return the mark that is printed so} */
  static Mark of(String printed) {
    String clean = printed.replace('\u00A0', ' ').strip();
    if (BULLET.matcher(clean).matches()) {
      return new Mark(null, clean);
    }
    boolean stop = clean.endsWith(".") || clean.endsWith(":");
    return new Mark(stop ? clean.substring(0, clean.length() - 1) : clean, clean);
  }

  /**
   * {@return the mark that an inline element at a block's start is, by its name, by an anchor of
   * its own, or by the way Word writes lists}
   */
  static Optional<Mark> apart(Element element) {
    if (!Tags.is(element, "span", "a", "b", "strong", "i", "em", "font") || isLong(element)) {
      return Optional.empty();
    }
    String text = element.text().replace('\u00A0', ' ').strip();
    if (isWordList(element)) {
      return Optional.of(of(text));
    }
    return NUMBER.matcher(text).matches() && (isNamed(element) || isAnchor(element))
        ? Optional.of(of(text))
        : Optional.empty();
  }

  private static boolean isLong(Element element) {
    return element.childNodeSize() > 6 || Nearby.textOf(element, 40).length() > 40;
  }

  private static boolean isWordList(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("mso-list:ignore");
  }

  private static boolean isNamed(Element element) {
    for (String name : element.classNames()) {
      for (String word : name.split("[^\\p{L}]+|(?<=[a-z])(?=[A-Z])", -1)) {
        if (NAMES.contains(word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /** An anchor, or a link to the very paragraph that it stands in. */
  private static boolean isAnchor(Element element) {
    if (!Tags.is(element, "a")) {
      return element.children().stream().anyMatch(child -> Tags.is(child, "a") && isAnchor(child));
    }
    String href = element.attr("href");
    if (href.isEmpty()) {
      return element.hasAttr("name") || element.hasAttr("id");
    }
    int hash = href.indexOf('#');
    if (hash < 0) {
      return false;
    }
    String fragment = href.substring(hash + 1);
    return fragment.equals(element.id())
        || fragment.equals(element.attr("name"))
        || element.parents().stream().limit(4).anyMatch(parent -> fragment.equals(parent.id()));
  }
}
