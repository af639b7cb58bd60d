package org.pincite.ingest.odf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Counters;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.Label;
import org.pincite.ingest.office.NumberFormat;

/** Counts the lists and numbered headings of a document. Levels count from 0. */
final class OdfLists {
  private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})%");

  private final Map<String, Map<Integer, Element>> styles = new HashMap<>();
  private final Map<String, Counters> byId = new HashMap<>();
  private final Map<String, Counters> byStyle = new HashMap<>();
  private final Counters outline = new Counters();
  private final Map<Integer, Element> outlineLevels = new HashMap<>();

  /** A list that is open: its style and where its levels stand. */
  record OpenList(String style, Counters counters) {}

  OdfLists(List<Element> groups) {
    for (Element group : groups) {
      for (Element style : group.elements()) {
        if (style.name().equals("text:list-style")) {
          styles.putIfAbsent(style.attribute("name", ""), levels(style));
        } else if (style.name().equals("text:outline-style")) {
          outlineLevels.putAll(levels(style));
        }
      }
    }
  }

  private static Map<Integer, Element> levels(Element style) {
    Map<Integer, Element> levels = new HashMap<>();
    style.elements().forEach(level -> levels.put(level.number("level", 0) - 1, level));
    return levels;
  }

  /** {@return an outermost list that begins, or goes on from an earlier one if it says so} */
  OpenList begin(Element list, String style) {
    @Nullable String earlier = list.attribute("continue-list");
    @Nullable Counters counters = earlier == null ? null : byId.get(earlier);
    boolean goesOn = list.attribute("continue-numbering", "").equals("true") || earlier != null;
    if (counters == null && goesOn) {
      // LibreOffice also names lists that it has not written: the last of that style is meant then.
      counters = byStyle.get(style);
    }
    if (counters == null) {
      counters = new Counters();
    }
    byStyle.put(style, counters);
    return remembered(list, new OpenList(style, counters));
  }

  /** {@return a list inside another, which counts with it} */
  OpenList within(Element list, OpenList outer) {
    return remembered(
        list, new OpenList(list.attribute("style-name", outer.style()), outer.counters()));
  }

  private OpenList remembered(Element list, OpenList open) {
    @Nullable String id = list.attribute("id");
    if (id != null) {
      byId.put(id, open.counters());
    }
    return open;
  }

  /**
   * {@return what is printed before the next item}
   *
   * @param forced the number that the item states, -1 if it states none
   */
  Optional<Label> next(OpenList list, int level, int forced) {
    return next(styles.getOrDefault(list.style(), Map.of()), list.counters(), level, forced);
  }

  /** {@return what is printed before the next heading} */
  Optional<Label> heading(int level) {
    return next(outlineLevels, outline, level, -1);
  }

  private static Optional<Label> next(
      Map<Integer, Element> levels, Counters counters, int wanted, int forced) {
    int level = Math.clamp(wanted, 0, Counters.LEVELS - 1);
    @Nullable Element style = levels.get(level);
    counters.step(level, start(style), forced, below -> true);
    if (style == null) {
      return Optional.empty();
    }
    if (!style.name().endsWith("-style-number")
        && !style.name().equals("text:outline-level-style")) {
      return Optional.of(new Label(bullet(style), true));
    }
    Label label = new Label(number(levels, counters, level, style), false);
    return label.isEmpty() ? Optional.empty() : Optional.of(label);
  }

  private static String bullet(Element style) {
    String sign = style.attribute("bullet-char", "•");
    boolean shown =
        !sign.isBlank() && Character.getType(sign.codePointAt(0)) != Character.PRIVATE_USE;
    return shown ? sign : "•";
  }

  private static String number(
      Map<Integer, Element> levels, Counters counters, int level, Element style) {
    @Nullable String format = style.attribute("num-list-format");
    if (format != null) {
      Matcher place = PLACE.matcher(format);
      StringBuilder printed = new StringBuilder();
      while (place.find()) {
        int other = Integer.parseInt(place.group(1)) - 1;
        place.appendReplacement(printed, Matcher.quoteReplacement(one(levels, counters, other)));
      }
      return place.appendTail(printed).toString();
    }
    StringBuilder printed = new StringBuilder();
    int shown = Math.max(1, style.number("display-levels", 1));
    for (int i = Math.max(0, level - shown + 1); i <= level; i++) {
      String number = one(levels, counters, i);
      printed.append(printed.isEmpty() || number.isEmpty() ? "" : ".").append(number);
    }
    return printed.isEmpty()
        ? ""
        : style.attribute("num-prefix", "") + printed + style.attribute("num-suffix", "");
  }

  private static String one(Map<Integer, Element> levels, Counters counters, int level) {
    @Nullable Element style = levels.get(level);
    if (style == null || level < 0 || level >= Counters.LEVELS) {
      return "";
    }
    NumberFormat format = NumberFormat.ofOpenDocument(style.attribute("num-format", ""));
    return format.print(counters.at(level, start(style)));
  }

  private static int start(@Nullable Element style) {
    return style == null ? 1 : style.number("start-value", 1);
  }
}
