package org.pincite.ingest.office;

import java.util.List;
import java.util.regex.Pattern;

/** How a table is used. */
public enum TableUse {
  /** Rows and columns of facts. */
  DATA,
  /** A frame around a few lines. */
  BOX,
  /** Places running text on the page. */
  TEXT,
  /** Hangs a number or bullet before each paragraph. */
  HANGING;

  /** Mean words of a cell from which a table holds running text. */
  private static final int TEXT_WORDS = 40;

  /** Words of a framed text at most for it to be a box in the text. */
  private static final int BOX_WORDS = 400;

  /** Mean words of a paragraph whose number stands in the cell before. */
  private static final int HANGING_WORDS = 12;

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:\\d{1,4}(?:\\.\\d{1,3})*|[A-Za-z]|[ivxlIVXL]{1,6})[.)]?|\\[\\d{1,4}\\]|"
              + "[•▪●◦■·–-]");

  private static final Pattern BULLET = Pattern.compile("[•▪●◦■·–-]");

  /**
   * {@return the use of a table}
   *
   * @param rows the texts of its cells
   */
  public static TableUse of(List<List<String>> rows) {
    int cells = rows.stream().mapToInt(List::size).sum();
    int words = rows.stream().flatMap(List::stream).mapToInt(TableUse::words).sum();
    if (isHanging(rows)) {
      return HANGING;
    }
    if (cells == 1) {
      return words <= BOX_WORDS ? BOX : TEXT;
    }
    return words >= TEXT_WORDS * Math.max(1, cells) ? TEXT : DATA;
  }

  /** {@return where the paragraphs of such a table stand if it stands in the body} */
  public Place place() {
    return switch (this) {
      case DATA -> Place.CELL;
      case BOX -> Place.BOX;
      case TEXT, HANGING -> Place.BODY;
    };
  }

  /** {@return the label in the first cell of a row of a hanging table} */
  public static Label label(String cell) {
    return new Label(cell.strip(), BULLET.matcher(cell.strip()).matches());
  }

  /** Whether each row is a number or bullet and the paragraph that it stands before. */
  private static boolean isHanging(List<List<String>> rows) {
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != 2)) {
      return false;
    }
    int numbered = 0;
    int words = 0;
    for (List<String> row : rows) {
      String label = row.getFirst().strip();
      if (!label.isEmpty() && !NUMBER.matcher(label).matches()) {
        return false;
      }
      numbered += label.isEmpty() ? 0 : 1;
      words += words(row.getLast());
    }
    return 2 * numbered > rows.size() && words >= HANGING_WORDS * rows.size();
  }

  private static int words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("\\s+", -1).length;
  }
}
