package org.pincite.query.export.page;

import java.util.List;
import java.util.regex.Pattern;
import org.pincite.query.cite.Citation;
import org.pincite.query.export.VisibleText;

/** Text in Markdown (CommonMark and its common extensions) that says what it says and no more. */
final class Markdown {
  /** What makes a span, link, tag, entity, table cell, formula or note. */
  private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>~|$^{}]|&(?=[#\\w])");

  /** What makes a heading, list, quotation, rule or heading's underline of a line. */
  private static final Pattern LINE_START = Pattern.compile("^(?:[#+\\-=:]|\\d+(?=[.)]))");

  private Markdown() {}

  /** {@return a text on one line, with a backslash before all that would be markup} */
  static String of(String text) {
    return atStart(inline(text).strip());
  }

  private static String atStart(String line) {
    return LINE_START
        .matcher(line)
        .replaceFirst(start -> isNumber(start.group()) ? "$0\\\\" : "\\\\$0");
  }

  /** {@return runs on one line; white space stays outside of what is set in italics} */
  static String of(List<Citation.Run> runs) {
    StringBuilder line = new StringBuilder();
    for (Citation.Run run : runs) {
      String text = inline(run.text());
      String bare = text.strip();
      if (run.italic() && !bare.isEmpty()) {
        int start = text.indexOf(bare);
        line.append(text, 0, start).append('*').append(bare).append('*');
        line.append(text, start + bare.length(), text.length());
      } else {
        line.append(line.isEmpty() ? atStart(text) : text);
      }
    }
    return line.toString().strip();
  }

  private static String inline(String text) {
    return INLINE.matcher(VisibleText.of(text)).replaceAll("\\\\$0");
  }

  private static boolean isNumber(String start) {
    return Character.isDigit(start.charAt(0));
  }
}
