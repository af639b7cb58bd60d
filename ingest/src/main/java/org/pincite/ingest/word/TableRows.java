package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pincite.ingest.office.Element;

/** Finds the cells of a table, row by row; rows that were deleted are gone. */
final class TableRows {
  private static final Set<String> WRAPPERS =
      Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo");

  private TableRows() {}

  static List<List<Element>> of(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    for (Element row : unwrapped(table, "w:tr")) {
      if (row.at("w:trPr", "w:del") == null) {
        rows.add(unwrapped(row, "w:tc"));
      }
    }
    return rows;
  }

  static List<List<String>> texts(List<List<Element>> rows) {
    return rows.stream().map(row -> row.stream().map(TableRows::text).toList()).toList();
  }

  /** {@return the words of a cell} */
  static String text(Element cell) {
    StringBuilder text = new StringBuilder();
    collect(cell, text);
    return text.toString();
  }

  /** {@return the elements of that name, also those inside content controls and the like} */
  private static List<Element> unwrapped(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : parent.elements()) {
      if (child.name().equals(name)) {
        found.add(child);
      } else if (WRAPPERS.contains(child.name())) {
        found.addAll(unwrapped(child, name));
      }
    }
    return found;
  }

  private static void collect(Element element, StringBuilder text) {
    for (Element child : element.elements()) {
      switch (child.name()) {
        case "w:t" -> text.append(child.text());
        case "w:p", "w:tab", "w:br" -> {
          collect(child, text);
          text.append(' ');
        }
        case "w:txbxContent", "mc:Fallback", "w:del" -> {
          // not in the run of the text
        }
        default -> collect(child, text);
      }
    }
  }
}
