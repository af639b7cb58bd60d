package org.pincite.ingest.epub;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.ingest.office.Element;

/** What a package document says of its book in Dublin Core. */
final class BookMetadata {
  private static final String SEPARATOR = "; ";

  private BookMetadata() {}

  /**
   * {@return the first value of each element, but all creators}
   *
   * @param elements those of the package's metadata
   */
  static Map<String, String> read(List<Element> elements) {
    Map<String, String> found = new TreeMap<>();
    for (Element element : elements) {
      String value = element.text().replaceAll("\\s+", " ").strip();
      String name = "epub:" + OpenPackage.local(element);
      if (value.isEmpty()) {
        continue;
      }
      switch (name) {
        case "epub:creator" -> {
          if (element.attribute("role", "aut").equals("aut")) {
            found.merge(name, value, (before, next) -> before + SEPARATOR + next);
          }
        }
        case "epub:date" -> {
          if (element.attribute("event", "publication").equals("publication")) {
            found.putIfAbsent(name, value);
          }
        }
        case "epub:identifier" -> identifier(element, value, found);
        case "epub:title", "epub:publisher", "epub:language", "epub:source" ->
            found.putIfAbsent(name, value);
        default -> {
          // subjects, rights and what concerns reading programs only
        }
      }
    }
    return found;
  }

  private static void identifier(Element element, String value, Map<String, String> found) {
    String bare = value.toLowerCase(Locale.ROOT).replaceFirst("^(?:urn:)?isbn:?\\s*", "");
    boolean stated =
        !bare.equals(value.toLowerCase(Locale.ROOT))
            || element.attribute("scheme", "").equalsIgnoreCase("isbn");
    String digits = bare.replaceAll("[\\s-]", "");
    if (digits.matches("97[89]\\d{10}") || (stated && digits.matches("\\d{9}[\\dx]"))) {
      found.putIfAbsent("epub:isbn", bare.toUpperCase(Locale.ROOT));
    } else {
      found.putIfAbsent("epub:identifier", value);
    }
  }
}
