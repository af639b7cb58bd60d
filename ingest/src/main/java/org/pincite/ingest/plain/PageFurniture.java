package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lines that are no part of the text: running heads and page numbers that came along from
 * printed pages, and the buttons of web pages.
 */
final class PageFurniture {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[-–—|\\[]\\s*)?(?:[Pp]age\\s+)?(\\d{1,4}|[ivxl]{1,7})(?:\\s+of\\s+\\d+)?(?:\\s*[-–—|\\]])?");

  private static final Pattern BUTTON =
      Pattern.compile(
          "(?i)(?:leave a (?:comment|reply)|(?:\\d+|no|one) (?:comments?|responses?|repl(?:y|ies))|comments are closed\\.?"
              + "|(?:share|tweet|like|print|e-?mail|reply|pin it|tumblr|whatsapp|linkedin|facebook"
              + "|twitter|reddit|bookmark)(?: this)?:?|(?:share|like) (?:this|on|via)\\b.{0,40}"
              + "|tagged\\b.*\\|.*comments?|tagged\\b.*leave a comment|posted in\\b.{0,80}"
              + "|(?:skip to (?:content|navigation|main content)\\.?[\\s|]*)+|back to top|read more\\W*"
              + "|\\[?continue reading\\b.{0,80}|(?:←|«)?\\s*(?:older|newer|previous|next) (?:posts?|page|article)\\b.{0,10}"
              + "|%d bloggers like this:?|loading\\.{3}|subscribe(?: now)?|sign up|log ?in|[\\d,.]+ (?:members|followers|shares|likes|views)"
              + "|cookies? policy|privacy policy|accept(?: all)? cookies|click to share\\b.{0,60})");

  /** Times that a line must repeat, without page breaks that show where it stands. */
  private static final int REPEATS = 4;

  /** Pages that a running head must stand on. */
  private static final int PAGES = 3;

  private static final int LONGEST = 90;

  private final List<TextLine> lines;
  private final Set<Integer> found = new HashSet<>();
  private final Map<Integer, String> labels = new HashMap<>();

  private PageFurniture(List<TextLine> lines) {
    this.lines = lines;
  }

  /**
   * What was found.
   *
   * @param lines indices of lines that are furniture
   * @param labels printed page numbers by page index
   */
  record Found(Set<Integer> lines, Map<Integer, String> labels) {}

  static Found in(List<TextLine> lines) {
    PageFurniture furniture = new PageFurniture(lines);
    furniture.findButtons();
    if (TextPages.count(lines) > 1) {
      furniture.findAtEdges();
    } else {
      furniture.findRepeated();
      furniture.findPageNumbers();
    }
    return new Found(furniture.found, furniture.labels);
  }

  /** {@return whether a line is no more than a button, counter or label of a web page} */
  static boolean isButton(String text) {
    return text.length() <= LONGEST && BUTTON.matcher(text).matches();
  }

  private void findButtons() {
    for (int i = 0; i < lines.size(); i++) {
      if (isButton(lines.get(i).text()) && !isListed(i)) {
        found.add(i);
      }
    }
  }

  /** Whether a line stands in a run of lines, as "Share" does in a list of names. */
  private boolean isListed(int index) {
    boolean above = index > 0 && !lines.get(index - 1).isBlank();
    boolean below = index + 1 < lines.size() && !lines.get(index + 1).isBlank();
    return above && below && lines.get(index - 1).length() > LONGEST / 3;
  }

  /** Lines at the top and bottom of pages that stand on several, apart from their figures. */
  private void findAtEdges() {
    Map<String, List<Integer>> byText = new LinkedHashMap<>();
    Map<Integer, List<Integer>> byPage = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        byPage.computeIfAbsent(lines.get(i).page(), key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> page : byPage.values()) {
      for (int line : edges(page)) {
        byText.computeIfAbsent(pattern(line), key -> new ArrayList<>()).add(line);
        readLabel(line);
      }
    }
    byText.values().stream().filter(same -> same.size() >= PAGES).forEach(found::addAll);
  }

  private static List<Integer> edges(List<Integer> page) {
    List<Integer> edges = new ArrayList<>(page.subList(0, Math.min(2, page.size())));
    for (int i = Math.max(edges.size(), page.size() - 2); i < page.size(); i++) {
      edges.add(page.get(i));
    }
    return edges;
  }

  private void readLabel(int line) {
    Matcher number = PAGE_NUMBER.matcher(lines.get(line).text());
    if (number.matches()) {
      found.add(line);
      labels.put(lines.get(line).page(), number.group(1));
    }
  }

  /** Short lines that come again and again, and some of them in the middle of a sentence. */
  private void findRepeated() {
    Map<String, List<Integer>> byText = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (!line.isBlank() && line.length() <= LONGEST && !found.contains(i)) {
        byText.computeIfAbsent(pattern(i), key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> same : byText.values()) {
      long torn = same.stream().filter(this::tearsASentence).count();
      if (same.size() >= REPEATS && torn >= 2 && 4 * torn >= same.size()) {
        found.addAll(same);
      }
    }
  }

  /** Numbers alone on their lines that count up through the text. */
  private void findPageNumbers() {
    List<Integer> numbers = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Matcher number = PAGE_NUMBER.matcher(lines.get(i).text());
      if (number.matches() && Character.isDigit(number.group(1).charAt(0)) && isAlone(i)) {
        int value = Integer.parseInt(number.group(1));
        if (last < 0 || (value > last && value <= last + 3)) {
          numbers.add(i);
          last = value;
        }
      }
    }
    if (numbers.size() >= REPEATS) {
      found.addAll(numbers);
    }
  }

  private boolean isAlone(int index) {
    return (index == 0 || lines.get(index - 1).isBlank())
        && (index + 1 >= lines.size() || lines.get(index + 1).isBlank());
  }

  private boolean tearsASentence(int index) {
    int above = index - 1;
    while (above >= 0 && lines.get(above).isBlank()) {
      above--;
    }
    int below = index + 1;
    while (below < lines.size() && lines.get(below).isBlank()) {
      below++;
    }
    return above >= 0
        && below < lines.size()
        && !lines.get(above).endsSentence()
        && lines.get(below).startsSmall();
  }

  private String pattern(int line) {
    return lines.get(line).text().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }
}
