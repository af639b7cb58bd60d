package org.pincite.query.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The values of a field as one cell: {@code |} between them, {@code \|} for a bar in a value and
 * {@code \\} for a backslash. What a spreadsheet would take for a formula gets an apostrophe in
 * front; the reverse takes exactly that apostrophe away.
 */
public final class Cell {
  private static final String SEPARATOR = " | ";

  /** What spreadsheets begin a formula with, full-width forms too; apostrophes may stand before. */
  private static final Pattern FORMULA = Pattern.compile("(?s)'*[\\h\\v]*[=+\\-@＝＋－＠\\t\\r].*");

  private Cell() {}

  /** {@return values as one cell, not yet guarded} */
  static String of(List<String> values) {
    return String.join(
        SEPARATOR, values.stream().map(v -> v.replace("\\", "\\\\").replace("|", "\\|")).toList());
  }

  /** {@return the values of a cell; none if it is blank} */
  static List<String> values(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length() && "\\|".indexOf(cell.charAt(i + 1)) >= 0) {
        value.append(cell.charAt(++i));
      } else if (c == '|') {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    values.add(value.toString());
    return values.stream().map(Cell::collapsed).filter(v -> !v.isEmpty()).toList();
  }

  /** {@return a cell that no spreadsheet takes for a formula} */
  public static String guarded(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** {@return what {@link #guarded} made a cell of} */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** {@return a short sum of a cell's values, to tell whether it was changed} */
  static String sum(List<String> values) {
    CRC32 sum = new CRC32();
    sum.update(of(values).getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  private static String collapsed(String text) {
    return text.strip().replaceAll("[\\s\\p{Zs}]+", " ");
  }
}
