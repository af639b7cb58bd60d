package org.pincite.ingest.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the pointer with which an item of a list of conclusions leads back to the body: {@code
 * (Paragraph 47)}, {@code (Recommendation 3, paragraphs 4.24–4.26)}.
 */
final class Pointers {
  private static final Pattern POINTER =
      Pattern.compile(
          "[(\\[](?:[^()\\[\\]]{0,40}[,;]\\s*)?para(?:graph)?s?\\.?\\s+"
              + "(\\d{1,3}(?:\\.\\d{1,3}){0,3}[A-Z]?)\\b[^()\\[\\]]{0,60}[)\\]][.\\s]*$",
          Pattern.CASE_INSENSITIVE);

  private Pointers() {}

  /** {@return the first paragraph that a text points to at its end} */
  static Optional<String> at(String text) {
    int from = Math.max(0, text.length() - 160);
    Matcher pointer = POINTER.matcher(text.substring(from));
    return pointer.find() ? Optional.of(pointer.group(1)) : Optional.empty();
  }
}
