package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the pointer with which an item of a list of conclusions leads back to the body: {@code
 * (Paragraph 47)}, {@code (Recommendation 3, paragraphs 4.24–4.26)}, {@code (Paragraphs 12, 15 and
 * 20)}.
 */
final class Pointers {
  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){0,3}[A-Z]{0,2}";

  private static final Pattern POINTER =
      Pattern.compile(
          "[(\\[](?:[^()\\[\\]]{0,40}[,;:]\\s*)?para(?:graph)?s?\\.?\\s+("
              + NUMBER
              + "(?:\\s*(?:,\\s*and\\b|,|&|\\band\\b|\\bto\\b|[-–—])\\s*"
              + NUMBER
              + ")*)\\b[^()\\[\\]]{0,60}[)\\]][.\\s]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACES =
      Pattern.compile(
          "(" + NUMBER + ")(?:\\s*(?:[-–—]|\\bto\\b)\\s*(" + NUMBER + "))?(?![\\d.]*\\d)",
          Pattern.CASE_INSENSITIVE);

  private Pointers() {}

  /** {@return the paragraphs that a text points to at its end: numbers, or ranges of two} */
  static List<String> at(String text) {
    int from = Math.max(0, text.length() - 200);
    Matcher pointer = POINTER.matcher(text.substring(from));
    if (!pointer.find()) {
      return List.of();
    }
    List<String> places = new ArrayList<>();
    Matcher place = PLACES.matcher(pointer.group(1));
    while (place.find()) {
      String last = place.group(2);
      places.add(last == null ? place.group(1) : place.group(1) + "–" + last);
    }
    return places;
  }

  /** {@return the first paragraph of a place} */
  static String first(String place) {
    int dash = place.indexOf('–');
    return dash < 0 ? place : place.substring(0, dash);
  }
}
