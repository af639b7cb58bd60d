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
 * front; the reverse takes exactly those apostrophes away.
 */
public final class Cell {
  private static final String SEPARATOR = " | ";

  /** What spreadsheets begin a formula with: full-width and small forms too. */
  private static final String SIGN = "=+\\-@＝＋－＠﹢﹣﹦﹫";

  /** What may stand before such a sign and be overlooked. */
  private static final String OVERLOOKED = "['\"\\h\\v\\p{Cc}\\p{Cf}]*";

  /** Where a cell begins, also for a program that parts cells at other characters than we do. */
  private static final String BEGIN =
      "(?:\\A(?=%1$s[%2$s\\t\\r\\n])|(?<=[;\\t\\r\\n])(?=%1$s[%2$s]))".formatted(OVERLOOKED, SIGN);

  private static final Pattern UNGUARDED = Pattern.compile(BEGIN);
  private static final Pattern GUARDED = Pattern.compile(BEGIN + "'");

  private Cell() {}

  /** {@return values as one cell, not yet guarded} */
  public static String of(List<String> values) {
    return String.join(
        SEPARATOR, values.stream().map(v -> v.replace("\\", "\\\\").replace("|", "\\|")).toList());
  }

  /** {@return the values of a cell; none if it is blank} */
  public static List<String> values(String cell) {
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

  /**
   * {@return a cell that no spreadsheet takes for a formula: an apostrophe stands where one would
   * begin}
   *
   * <p>A cell could also begin behind a semicolon, tab or line end within this one, where a program
   * takes these for what parts cells.
   */
  public static String guarded(String cell) {
    return UNGUARDED.matcher(cell).replaceAll("'");
  }

  /** {@return what {@link #guarded} made a cell of} */
  public static String unguarded(String cell) {
    return GUARDED.matcher(cell).replaceAll("");
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
