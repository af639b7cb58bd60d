package org.pincite.query.export.table;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Characters that XML cannot hold, as ECMA-376 (part 1, 22.9.2.19, {@code ST_Xstring}) writes them:
 * {@code _x0007_}. Spreadsheets turn them back.
 */
final class XlsxText {
  /** Controls but tab and line feed, halves of surrogate pairs, and what looks like an escape. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  /** {@return a text as a cell holds it} */
  static String escaped(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(found -> String.format(Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
  }
}
