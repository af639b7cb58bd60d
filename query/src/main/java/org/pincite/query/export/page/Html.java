package org.pincite.query.export.page;

import java.util.List;
import java.util.stream.Collectors;
import org.pincite.query.cite.Citation;
import org.pincite.query.export.VisibleText;

/** Text in HTML. */
final class Html {
  private Html() {}

  /** {@return a text that is safe between tags and in double-quoted attributes} */
  static String of(String text) {
    return VisibleText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** {@return runs with their italics} */
  static String of(List<Citation.Run> runs) {
    return runs.stream()
        .map(run -> run.italic() ? "<em>" + of(run.text()) + "</em>" : of(run.text()))
        .collect(Collectors.joining());
  }

  /** {@return an element; the direction of its text is its own and spoils none around it} */
  static String element(String name, String content) {
    return "<" + name + " dir=\"auto\">" + content + "</" + name + ">\n";
  }
}
