package org.pincite.ingest.pdf.heading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.ingest.pdf.heading.StatedStructure.Bookmark;

/**
 * Finds the headings that the outline names, if it is one: programs also write outlines that list
 * every paragraph.
 */
final class Bookmarks {
  /** Share of the entries that must name a heading. */
  private static final double FOUND = 1 / 3.0;

  /** Share of the entries that may be sentences. */
  private static final double SENTENCES = 0.25;

  /** Characters of an entry from which it is no heading. */
  private static final int LONG = 200;

  /** Headings that may lie between two that the outline names one after the other. */
  private static final int FARTHEST = 60;

  private Bookmarks() {}

  /**
   * {@return the depth of the bookmark of each heading that has one, by its index among the
   * candidates; nothing if the outline is not sound}
   *
   * <p>Both are walked in order, as the same words may head several sections.
   */
  static Map<Integer, Integer> levels(List<Candidate> candidates, List<Bookmark> outline) {
    List<String> words = candidates.stream().map(c -> c.looks() ? letters(c.text()) : "").toList();
    Map<Integer, Integer> levels = new TreeMap<>();
    int next = 0;
    for (Bookmark bookmark : outline) {
      int found = find(words, next, letters(bookmark.title()));
      if (found >= 0) {
        levels.put(found, bookmark.depth());
        next = found + 1;
      }
    }
    long sentences = outline.stream().filter(Bookmarks::isSentence).count();
    boolean sound =
        levels.size() >= FOUND * outline.size() && sentences <= SENTENCES * outline.size();
    return sound ? levels : Map.of();
  }

  private static boolean isSentence(Bookmark bookmark) {
    return bookmark.title().length() > LONG || bookmark.title().endsWith(".");
  }

  private static int find(List<String> words, int from, String title) {
    int left = FARTHEST;
    for (int i = from; i < words.size() && left > 0 && !title.isEmpty(); i++) {
      if (words.get(i).equals(title)) {
        return i;
      }
      left -= words.get(i).isEmpty() ? 0 : 1;
    }
    return -1;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
