package org.pincite.ingest.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where in fields the text stands: of a field only the result is shown. Fields may span paragraphs.
 */
final class Fields {
  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean inResult;
  }

  /** Takes a mark that begins a field, parts its instruction from its result, or ends it. */
  void mark(String type) {
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().inResult = true;
        }
      }
      case "end" -> open.poll();
      default -> {
        // no other marks are defined
      }
    }
  }

  void instruction(String text) {
    if (!open.isEmpty()) {
      open.peek().instruction.append(text);
    }
  }

  /** {@return whether text is shown here} */
  boolean isShown() {
    return open.stream().allMatch(field -> field.inResult);
  }

  /** {@return whether the text belongs to a table of contents or of figures, or an index} */
  boolean isContents() {
    return open.stream()
        .map(field -> field.instruction.toString().strip())
        .anyMatch(i -> i.startsWith("TOC") || i.startsWith("INDEX"));
  }

  /** Ends fields without a result, whose end may be missing. */
  void paragraphEnd() {
    open.removeIf(field -> !field.inResult);
  }
}
