package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Element;

/** Finds the sections of a document, and what is printed above and below their pages. */
final class Sections {
  private Sections() {}

  /** Adds the sections of a body, in the order of their ends. */
  static void collect(Element parent, List<Element> sections) {
    for (Element child : parent.elements()) {
      if (child.name().equals("w:sectPr")) {
        sections.add(child);
      } else if (child.name().equals("w:p")) {
        @Nullable Element end = child.at("w:pPr", "w:sectPr");
        if (end != null) {
          sections.add(end);
        }
      } else {
        collect(child, sections);
      }
    }
  }

  /** {@return the headers and footers that sections name, each once} */
  static List<Element> headersAndFooters(List<Element> sections, WordPackage parts)
      throws IngestException {
    Map<String, Element> found = new LinkedHashMap<>();
    for (Element section : sections) {
      for (Element reference : section.elements()) {
        boolean wanted =
            reference.name().equals("w:headerReference")
                || reference.name().equals("w:footerReference");
        String id = reference.attribute("id", "");
        if (wanted && !found.containsKey(id)) {
          Optional<Element> part = parts.related(id);
          part.ifPresent(p -> found.put(id, p));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** {@return all paragraphs below an element that are not inside another paragraph} */
  static List<Element> paragraphs(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Element child : parent.elements()) {
      if (child.name().equals("w:p")) {
        found.add(child);
      } else if (!child.name().equals("mc:Fallback")) {
        found.addAll(paragraphs(child));
      }
    }
    return found;
  }
}
