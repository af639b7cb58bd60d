package org.pincite.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The marks that a browser prints before the items of lists. */
final class ListMarkers {
  static final String BULLET = "•";

  /** Items looked at to tell whether they bring numbers of their own. */
  private static final int SAMPLE = 4;

  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "(?s)[\\s\\u00A0]*(?:\\([a-z0-9]{1,5}\\)|\\d{1,4}(?:\\.\\d{1,3})*[.)]|\\d{1,3}(?:\\.\\d{1,3})+|[a-z]{1,4}[.)])"
              + "(?:[\\s\\u00A0].*|\\p{Lu}.*|)");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:list-unstyled|unstyled|list-none|no-?bullets?|plain-?list|govuk-list|inline-list|list-inline"
              + "|nobullet|legislative-list)(?=\\s|$)");
  private static final Pattern BULLETED =
      Pattern.compile("(?i)(?:^|\\s)\\S*--(?:bullet|number)(?=\\s|$)");

  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private final Styles styles;
  private final Map<Element, String> markers = new HashMap<>();

  ListMarkers(Styles styles) {
    this.styles = styles;
  }

  /** {@return what stands before the item: {@code 3.}, {@code b.}, a bullet; null for nothing} */
  @Nullable String of(Element item) {
    return markers.get(item);
  }

  /** Works out the marks of all items of a list. */
  void read(Element list) {
    String style = styles.listStyle(list).orElse(isPlain(list) ? "none" : "");
    if (style.equals("none") || bringsNumbers(list)) {
      return;
    }
    boolean ordered = Tags.is(list, "ol") || style.matches("decimal.*|(?:lower|upper)-.*");
    boolean reversed = ordered && list.hasAttr("reversed");
    @Nullable Integer start = Tags.number(list, "start");
    int next = start != null ? start : reversed ? items(list) : 1;
    String type = style.isEmpty() ? list.attr("type") : style;
    for (Element item : list.children()) {
      if (!Tags.is(item, "li")) {
        continue;
      }
      String own = styles.listStyle(item).orElse("");
      @Nullable Integer value = Tags.number(item, "value");
      next = value != null ? value : next;
      if (!own.equals("none")) {
        String kind = own.isEmpty() ? item.hasAttr("type") ? item.attr("type") : type : own;
        markers.put(item, ordered ? printed(next, kind) : BULLET);
      }
      next += reversed ? -1 : 1;
    }
  }

  private static boolean isPlain(Element list) {
    return PLAIN.matcher(list.className()).find() && !BULLETED.matcher(list.className()).find();
  }

  private static int items(Element list) {
    return (int) list.children().stream().filter(child -> Tags.is(child, "li")).count();
  }

  /** Whether the items' text begins with numbers: the list's own are hidden by its style then. */
  private static boolean bringsNumbers(Element list) {
    int seen = 0;
    int numbered = 0;
    for (Element item : list.children()) {
      String text = Nearby.textOf(item, 12);
      if (Tags.is(item, "li") && !text.isBlank()) {
        seen++;
        numbered += OWN_NUMBER.matcher(text).matches() ? 1 : 0;
      }
      if (seen == SAMPLE) {
        break;
      }
    }
    return seen > 0 && 2 * numbered > seen;
  }

  /** {@return a number in a style of lists: HTML's {@code a} or CSS's {@code lower-alpha}} */
  static String printed(int number, String style) {
    String letters =
        switch (style.equals("A") || style.equals("I") ? style : style.toLowerCase(Locale.ROOT)) {
          case "a", "lower-alpha", "lower-latin" -> letters(number);
          case "A", "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT);
          case "i", "lower-roman" -> roman(number);
          case "I", "upper-roman" -> roman(number).toUpperCase(Locale.ROOT);
          default -> Integer.toString(number);
        };
    return letters + ".";
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int left = number; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('a' + (left - 1) % 26));
    }
    return letters.isEmpty() ? Integer.toString(number) : letters.toString();
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder numeral = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN[i]) {
        numeral.append(NUMERALS[i]);
        left -= ROMAN[i];
      }
    }
    return numeral.toString();
  }
}
