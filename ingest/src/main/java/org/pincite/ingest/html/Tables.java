package org.pincite.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only place things on the page. */
final class Tables {
  /** How a table is used. */
  enum Use {
    /** Rows and columns of facts. */
    DATA,
    /** Columns of a page, or a frame around text. */
    LAYOUT,
    /** A number or bullet in one column, its text in the next. */
    HANGING
  }

  /** Mean words of a cell up to which a table without any other sign holds data. */
  private static final int DATA_WORDS = 25;

  /** Words of a text whose number stands bare in the cell before. */
  private static final int PROSE_WORDS = 8;

  private static final Pattern MARKER =
      Pattern.compile(
          "\\(?\\d{1,4}(?:\\.\\d{1,3}){0,3}[A-Z]?[.):]|\\d{1,3}(?:\\.\\d{1,3}){1,3}|\\([a-zA-Z]{1,5}\\)|[a-z]{1,5}[.)]"
              + "|\\[\\d{1,4}\\]|Q\\d{1,4}[.:]?|[•·▪●○◦■–—*]|-");
  private static final Pattern BARE = Pattern.compile("\\d{1,4}[A-Z]?");

  private final Weights weights;

  Tables(Weights weights) {
    this.weights = weights;
  }

  Use of(Element table) {
    String role = table.attr("role");
    if (role.equals("presentation") || role.equals("none")) {
      return isHanging(table) ? Use.HANGING : Use.LAYOUT;
    }
    if (table.children().stream().anyMatch(child -> Tags.is(child, "caption", "thead"))
        || rows(table).stream().anyMatch(Tables::hasHeaderCell)) {
      return table.selectFirst("table table") == null || isShort(table) ? Use.DATA : Use.LAYOUT;
    }
    if (isHanging(table)) {
      return Use.HANGING;
    }
    return isLayout(table) ? Use.LAYOUT : Use.DATA;
  }

  /** {@return whether a cell holds nothing but a number or bullet for the text beside it} */
  boolean isMarker(Element cell) {
    String text = trimmed(cell);
    return MARKER.matcher(text).matches() || BARE.matcher(text).matches();
  }

  private boolean isLayout(Element table) {
    List<Element> rows = rows(table);
    int columns = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
    if (columns <= 1 || rows.size() <= 1 || table.selectFirst("table table") != null) {
      return true;
    }
    if (table.selectFirst("h1, h2, h3, form, article, main, nav") != null) {
      return true;
    }
    return !isShort(table);
  }

  private boolean isShort(Element table) {
    int words = 0;
    int filled = 0;
    for (Element row : rows(table)) {
      for (Element cell : cells(row)) {
        words += weights.of(cell).words();
        filled += weights.of(cell).words() > 0 ? 1 : 0;
      }
    }
    return words <= DATA_WORDS * Math.max(1, filled);
  }

  private boolean isHanging(Element table) {
    int rows = 0;
    for (Element row : rows(table)) {
      List<Element> filled = cells(row).stream().filter(Element::hasText).toList();
      if (filled.isEmpty()) {
        continue;
      }
      rows++;
      boolean goesOn =
          filled.size() == 1 && rows > 1 && filled.getFirst().elementSiblingIndex() > 0;
      if (!goesOn && !(filled.size() == 2 && hangs(filled.getFirst(), filled.get(1)))) {
        return false;
      }
    }
    return rows > 0;
  }

  private boolean hangs(Element marker, Element text) {
    String mark = trimmed(marker);
    int words = weights.of(text).words();
    return (MARKER.matcher(mark).matches() && words > 0)
        || (BARE.matcher(mark).matches() && words >= PROSE_WORDS);
  }

  private static String trimmed(Element cell) {
    return Nearby.textOf(cell, 16).replace('\u00A0', ' ').strip();
  }

  private static boolean hasHeaderCell(Element row) {
    return cells(row).stream().anyMatch(cell -> Tags.is(cell, "th"));
  }

  /** {@return the rows of the table itself} */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (Tags.is(child, "tr")) {
        rows.add(child);
      } else if (Tags.is(child, "tbody", "thead", "tfoot")) {
        child.children().stream().filter(row -> Tags.is(row, "tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> Tags.is(cell, "td", "th")).toList();
  }
}
