package org.pincite.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.Label;

/**
 * Reads tables row by row. Tables that only place text on the page, or hang numbers before
 * paragraphs, become paragraphs; frames around a few lines become boxes.
 */
final class TableReader {
  /** Mean words of a cell from which a table holds running text. */
  private static final int TEXT_WORDS = 40;

  /** Words of a framed text at most for it to be a box in the text. */
  private static final int BOX_WORDS = 400;

  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:\\d{1,4}(?:\\.\\d{1,3})*|[A-Za-z]|[ivxlIVXL]{1,6})[.)]?|\\[\\d{1,4}\\]|[•▪●◦■·–-]");

  private final BodyReader body;
  private int depth;

  TableReader(BodyReader body) {
    this.body = body;
  }

  /** {@return whether a table is being read} */
  boolean isInside() {
    return depth > 0;
  }

  void read(Element table, Place place) {
    depth++;
    List<List<Element>> rows = rows(table);
    if (place == Place.BODY && isHanging(rows)) {
      rows.forEach(this::hanging);
    } else {
      Place inside = place == Place.BODY ? use(rows) : place;
      rows.forEach(row -> row.forEach(cell -> body.blocks(cell, inside)));
    }
    depth--;
  }

  private void hanging(List<Element> row) {
    String label = words(row.getFirst()).strip();
    if (label.isEmpty()) {
      body.blocks(row.getFirst(), Place.BODY);
    } else {
      body.labelNext(new Label(label, !Character.isLetterOrDigit(label.codePointAt(label.length() - 1)) && label.length() == 1));
    }
    body.blocks(row.getLast(), Place.BODY);
  }

  private static Place use(List<List<Element>> rows) {
    int cells = rows.stream().mapToInt(List::size).sum();
    int words = rows.stream().flatMap(List::stream).mapToInt(cell -> count(words(cell))).sum();
    if (cells == 1) {
      return words <= BOX_WORDS ? Place.BOX : Place.BODY;
    }
    return words >= TEXT_WORDS * Math.max(1, cells) ? Place.BODY : Place.CELL;
  }

  /** Whether each row is a number or bullet and the paragraph that it stands before. */
  private static boolean isHanging(List<List<Element>> rows) {
    if (rows.isEmpty() || !rows.stream().allMatch(row -> row.size() == 2)) {
      return false;
    }
    int numbered = 0;
    int words = 0;
    for (List<Element> row : rows) {
      String label = words(row.getFirst()).strip();
      if (!label.isEmpty() && !NUMBER.matcher(label).matches()) {
        return false;
      }
      numbered += label.isEmpty() ? 0 : 1;
      words += count(words(row.getLast()));
    }
    return 2 * numbered > rows.size() && words >= 12 * rows.size();
  }

  private static List<List<Element>> rows(Element table) {
    List<List<Element>> rows = new ArrayList<>();
    for (Element row : unwrapped(table, "w:tr")) {
      @Nullable Element deleted = row.at("w:trPr", "w:del");
      if (deleted == null) {
        rows.add(unwrapped(row, "w:tc"));
      }
    }
    return rows;
  }

  /** {@return the elements of that name, also those inside content controls and the like} */
  private static List<Element> unwrapped(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : parent.elements()) {
      if (child.name().equals(name)) {
        found.add(child);
      } else if (List.of("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo")
          .contains(child.name())) {
        found.addAll(unwrapped(child, name));
      }
    }
    return found;
  }

  private static String words(Element cell) {
    StringBuilder text = new StringBuilder();
    collect(cell, text);
    return text.toString();
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

  private static int count(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+", -1).length;
  }
}
