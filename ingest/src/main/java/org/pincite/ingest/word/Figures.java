package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pincite.ingest.office.Element;

/**
 * The words in charts and diagrams, which stand in parts of their own: titles, names of series and
 * categories; the texts of SmartArt.
 */
final class Figures {
  private Figures() {}

  /** {@return the relationships by which a drawing names its chart or the texts of its diagram} */
  static List<String> parts(Element drawing) {
    List<String> ids = new ArrayList<>();
    for (Element inside : drawing.elements()) {
      switch (inside.name()) {
        case "c:chart" -> ids.add(inside.attribute("id", ""));
        case "dgm:relIds" -> ids.add(inside.attribute("dm", ""));
        default -> ids.addAll(parts(inside));
      }
    }
    return ids;
  }

  /** {@return the texts of a chart or diagram, each once, in the order of the part} */
  static List<String> texts(Element part) {
    Set<String> found = new LinkedHashSet<>();
    collect(part, found);
    return List.copyOf(found);
  }

  private static void collect(Element element, Set<String> found) {
    for (Element inside : element.elements()) {
      switch (inside.name()) {
        case "a:p" -> add(words(inside, "a:t"), found);
        case "c:cat", "c:tx" -> values(inside, found);
        case "c:val", "c:xVal", "c:yVal", "c:bubbleSize" -> {
          // numbers that the picture shows as lengths
        }
        default -> collect(inside, found);
      }
    }
  }

  /** Names stand in a cache of the sheet that they come from, or as text. */
  private static void values(Element names, Set<String> found) {
    for (Element inside : names.elements()) {
      switch (inside.name()) {
        case "c:pt" -> add(words(inside, "c:v"), found);
        case "c:v" -> add(inside.text(), found);
        case "a:p" -> add(words(inside, "a:t"), found);
        case "c:f", "c:formatCode" -> {
          // where in the sheet, and how numbers look
        }
        default -> values(inside, found);
      }
    }
  }

  private static String words(Element element, String name) {
    StringBuilder text = new StringBuilder();
    for (Element inside : element.elements()) {
      text.append(inside.name().equals(name) ? inside.text() : words(inside, name));
    }
    return text.toString();
  }

  private static void add(String text, Set<String> found) {
    String clean = text.replaceAll("\\s+", " ").strip();
    if (!clean.isEmpty()) {
      found.add(clean);
    }
  }
}
