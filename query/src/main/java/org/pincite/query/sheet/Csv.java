package org.pincite.query.sheet;

import java.util.ArrayList;
import java.util.List;
import org.pincite.query.question.QueryException;

/** Comma-separated values as RFC 4180 has them. */
public final class Csv {
  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private final List<Row> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int line = 1;
  private int rowLine = 1;
  private int at;

  private Csv(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * A row that was read.
   *
   * @param line the line it begins in, from 1
   * @param cells its cells, unquoted
   */
  public record Row(int line, List<String> cells) {}

  /** {@return a row with its line end; cells are quoted where they must be} */
  public static String write(List<String> row) {
    List<String> quoted = new ArrayList<>();
    for (String cell : row) {
      boolean plain = cell.chars().noneMatch(c -> "\",;\r\n\t".indexOf(c) >= 0);
      quoted.add(plain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE);
    }
    return String.join(",", quoted) + "\r\n";
  }

  /**
   * {@return the rows of a table, empty lines left out}
   *
   * <p>Commas, semicolons or tabs part cells, whichever the first line has most of: spreadsheets of
   * some countries write semicolons.
   *
   * @throws QueryException if a quotation mark is never closed, or is followed by anything but a
   *     separator or line end
   */
  public static List<Row> read(String text) {
    String first = text.lines().findFirst().orElse("");
    char separator = ',';
    for (char other : new char[] {';', '\t'}) {
      if (count(first, other) > count(first, separator)) {
        separator = other;
      }
    }
    return new Csv(text, separator).rows();
  }

  private List<Row> rows() {
    while (at < text.length()) {
      cells.add(text.charAt(at) == QUOTE ? quoted() : plain());
      if (at < text.length() && text.charAt(at) == separator) {
        at++;
        if (at == text.length()) {
          cells.add("");
        }
      } else {
        endLine();
      }
    }
    endRow();
    return rows;
  }

  private String plain() {
    int start = at;
    while (at < text.length()
        && text.charAt(at) != separator
        && text.charAt(at) != '\n'
        && text.charAt(at) != '\r') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    int opened = line;
    StringBuilder cell = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        line++;
      }
      if (c != QUOTE) {
        cell.append(c);
      } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
        cell.append(QUOTE);
        at++;
      } else {
        at++;
        checkEnd(opened);
        return cell.toString();
      }
    }
    throw new QueryException("line " + opened + ": a quotation mark is opened and never closed");
  }

  private void checkEnd(int opened) {
    boolean ends =
        at == text.length()
            || text.charAt(at) == separator
            || text.charAt(at) == '\n'
            || text.charAt(at) == '\r';
    if (!ends) {
      throw new QueryException(
          "line " + opened + ": a quotation mark stands within a cell; write it twice");
    }
  }

  private void endLine() {
    endRow();
    if (text.startsWith("\r\n", at)) {
      at += 2;
    } else if (at < text.length()) {
      at++;
    }
    line++;
    rowLine = line;
  }

  private void endRow() {
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(new Row(rowLine, List.copyOf(cells)));
    }
    cells = new ArrayList<>();
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
