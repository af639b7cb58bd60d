package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import org.pincite.ingest.draft.Characters;

/** Cuts text into lines, and where it has form feeds into pages. */
final class TextPages {
  private static final int TAB = 4;

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
    return lines;
  }

  /**
   * {@return the number of pages, 0 without form feeds; a form feed at the very end ends no page}
   */
  static int count(List<TextLine> lines) {
    return lines.stream().filter(line -> !line.isBlank()).mapToInt(TextLine::page).max().orElse(0);
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
    return new TextLine(blankOut(text) ? "" : text, indent, page);
  }

  /** Whether a line shows nothing: no-break spaces, zero-width characters. */
  private static boolean blankOut(String text) {
    return text.codePoints().allMatch(c -> Characters.isSpace(c) || Characters.isInvisible(c));
  }
}
