package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.pincite.ingest.draft.Characters;

/** Cuts text into lines, and where it has form feeds into pages. */
final class TextPages {
  private static final int TAB = 4;

  /** Characters of a line that a printed column can hold. */
  private static final int WIDEST = 130;

  /** Pages that must have left a space to be believed. */
  private static final int LOST_PAGES = 4;

  /** Lines that a page has on average at least. */
  private static final int LEAST_LINES = 15;

  /** One indented line in so many may be indented otherwise. */
  private static final int OTHERS = 5;

  private TextPages() {}

  /** {@return the lines in order, blank ones included} */
  static List<TextLine> lines(String text) {
    boolean paged = text.indexOf('\f') >= 0;
    List<TextLine> lines = new ArrayList<>();
    int page = paged ? 1 : 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c != '\n' && c != '\r' && c != '\f' && c != 0x85 && c != 0x2028 && c != 0x2029) {
        continue;
      }
      if (i < text.length() || i > start) {
        lines.add(line(text.substring(start, i), page));
      }
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      start = i + 1;
      if (c == '\f' && i < text.length()) {
        page++;
      }
    }
    return withLostPages(lines);
  }

  /**
   * {@return the number of pages, 0 without form feeds; a form feed at the very end ends no page}
   */
  static int count(List<TextLine> lines) {
    return lines.stream().filter(line -> !line.isBlank()).mapToInt(TextLine::page).max().orElse(0);
  }

  /**
   * Programs that take out form feeds leave a space in their place: single lines that one space
   * indents, in a text without other indents, began the pages.
   */
  private static List<TextLine> withLostPages(List<TextLine> lines) {
    List<TextLine> indented =
        lines.stream().filter(line -> !line.isBlank() && line.indent() > 0).toList();
    long byOne = indented.stream().filter(line -> line.indent() == 1).count();
    boolean wrapped = lines.stream().allMatch(line -> line.length() <= WIDEST);
    boolean rare = byOne >= LOST_PAGES && LEAST_LINES * byOne <= lines.size();
    if (!wrapped || !rare || OTHERS * byOne < OTHERS * (long) indented.size() - indented.size()) {
      return lines;
    }
    return lines.stream()
        .map(l -> l.indent() == 1 && !l.isBlank() ? new TextLine(l.text(), 0, l.page(), true) : l)
        .toList();
  }

  private static TextLine line(String raw, int page) {
    int indent = 0;
    int at = 0;
    while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t')) {
      indent += raw.charAt(at) == '\t' ? TAB : 1;
      at++;
    }
    int end = raw.length();
    while (end > at && Characters.isSpace(raw.charAt(end - 1))) {
      end--;
    }
    while (at < end && Characters.isSpace(raw.charAt(at))) {
      at++;
    }
    String text = raw.substring(at, end);
    return new TextLine(blankOut(text) ? "" : text, indent, page, false);
  }

  /** Whether a line shows nothing: no-break spaces, zero-width characters. */
  private static boolean blankOut(String text) {
    return text.codePoints().allMatch(c -> Characters.isSpace(c) || Characters.isInvisible(c));
  }
}
