package org.pincite.ingest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the items of a list that stands in one block: {@code 1. The dues 2. The log}. */
final class ListMarks {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<bullet>[•⁃*]?\\s?)(?:(?<number>\\d{1,2})|(?<letter>[a-z]))(?<shape>\\.\\)|[.)])\\s+"
              + "(?=\\p{Lu})");

  private ListMarks() {}

  /** {@return where the second and later items begin; none if the text does not begin with one} */
  static List<Integer> in(String text, int from, int end) {
    Matcher mark = MARK.matcher(text).region(from, end);
    if (!mark.lookingAt()) {
      return List.of();
    }
    List<Integer> items = new ArrayList<>();
    String shape = mark.group("shape");
    boolean letters = mark.group("letter") != null;
    int last = value(mark);
    while (mark.find()) {
      boolean same = mark.group("shape").equals(shape) && (mark.group("letter") != null) == letters;
      if (same && value(mark) == last + 1 && isApart(text, mark.start())) {
        items.add(mark.start());
        last = value(mark);
      }
    }
    return items;
  }

  private static int value(Matcher mark) {
    String number = mark.group("number");
    return number != null ? Integer.parseInt(number) : mark.group("letter").charAt(0) - 'a' + 1;
  }

  /** Whether a space stands before an item, and no comma or semicolon before that. */
  private static boolean isApart(String text, int at) {
    int before = at;
    while (before > 0 && StopFinder.isSpace(text.charAt(before - 1))) {
      before--;
    }
    return before > 0
        && (before < at || StopFinder.isSpace(text.charAt(at)))
        && ";,:".indexOf(text.charAt(before - 1)) < 0;
  }
}
