package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;

/**
 * Takes the marks of Markdown and reStructuredText out of a line, so that it reads as it would be
 * shown, and the marks of notes, which go on record.
 */
final class Inline {
  private static final Pattern MARKS =
      Pattern.compile(
          "(?<note>\\[\\^[^\\]\\s]{1,12}\\]|\\s?\\[#?\\d{1,3}\\]_)"
              + "|!?\\[(?<link>[^\\]]{0,300})\\]\\([^)\\s]{0,500}(?:\\s+\"[^\"]{0,200}\")?\\)"
              + "|:[\\w:+-]+:`(?<role>[^`<]{0,200}?)\\s*(?:<[^>]{0,500}>)?`"
              + "|`(?<reference>[^`<]{0,200}?)\\s*(?:<[^>]{0,500}>)?`__?"
              + "|``(?<literal>[^`]{1,300})``"
              + "|`(?<code>[^`]{1,300})`"
              + "|(?<star>\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,3})(?=\\S)(?<strong>[^*_]{1,500}?)(?<=\\S)\\k<star>(?![\\p{L}\\p{N}])"
              + "|\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+.!|<>~-])"
              + "|(?<double>\\*\\*|__(?=\\p{L}))");

  private static final List<String> SHOWN =
      List.of("link", "role", "reference", "literal", "code", "strong", "escaped");

  private Inline() {}

  /**
   * A line as it is shown.
   *
   * @param text without marks
   * @param repairs marks of notes, where they were
   */
  record Shown(String text, List<Repair> repairs) {}

  static Shown plain(String text) {
    return new Shown(text, List.of());
  }

  static Shown shown(String text, Syntax syntax) {
    if (syntax == Syntax.PLAIN) {
      return plain(text);
    }
    StringBuilder shown = new StringBuilder();
    List<Repair> repairs = new ArrayList<>();
    Matcher mark = MARKS.matcher(text);
    int at = 0;
    while (mark.find()) {
      shown.append(text, at, mark.start());
      at = mark.end();
      if (mark.group("note") != null) {
        Span place = new Span(shown.length(), shown.length());
        String printed = mark.group("note").replaceAll("[\\[\\]^#_\\s]", "");
        repairs.add(new Repair(Repair.Kind.NOTE_MARK, place, printed));
      }
      for (String group : SHOWN) {
        if (mark.group(group) != null) {
          shown.append(mark.group(group));
        }
      }
    }
    shown.append(text, at, text.length());
    return new Shown(shown.toString(), repairs);
  }
}
