package org.pincite.ingest.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.office.Counters;
import org.pincite.ingest.office.Element;
import org.pincite.ingest.office.Label;
import org.pincite.ingest.office.NumberFormat;

/**
 * Counts the lists of a document as Word does, in the order of its paragraphs. Lists that share a
 * definition count on from each other, unless one says where it starts.
 */
final class ListNumbers {
  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Styles styles;
  private final Map<Integer, Element> definitions = new HashMap<>();
  private final Map<Integer, Element> lists = new HashMap<>();
  private final Map<Integer, Counters> counters = new HashMap<>();
  private final Set<Long> begun = new HashSet<>();

  ListNumbers(Optional<Element> part, Styles styles) {
    this.styles = styles;
    part.ifPresent(
        numbering -> {
          numbering
              .elements("w:abstractNum")
              .forEach(d -> definitions.putIfAbsent(d.number("abstractNumId", -1), d));
          numbering.elements("w:num").forEach(n -> lists.putIfAbsent(n.number("numId", -1), n));
        });
  }

  /** {@return the level of a list that belongs to a paragraph style, -1 if none does} */
  int levelOf(int list, String style) {
    for (int i = 0; i < LEVELS; i++) {
      @Nullable ListLevel level = level(list, i);
      if (level != null && !style.isEmpty() && level.style().equals(style)) {
        return i;
      }
    }
    return -1;
  }

  /** {@return what is printed before the next paragraph of a list, empty if nothing is} */
  Optional<Label> next(int list, int index) {
    int at = Math.clamp(index, 0, LEVELS - 1);
    @Nullable ListLevel level = level(list, at);
    @Nullable Element definition = definition(list);
    if (level == null || definition == null) {
      return Optional.empty();
    }
    Counters counts =
        counters.computeIfAbsent(definition.number("abstractNumId", -1), d -> new Counters());
    step(counts, list, at);
    boolean bullet = level.format() == NumberFormat.BULLET;
    String printed =
        bullet ? SymbolFonts.bullet(level.text(), level.font()) : printed(level, list, at, counts);
    return Optional.of(new Label(printed, bullet)).filter(label -> !label.isEmpty());
  }

  private void step(Counters counts, int list, int at) {
    boolean first = begun.add(16L * list + at);
    counts.step(
        at,
        start(list, at),
        first ? startOverride(list, at) : -1,
        below -> {
          @Nullable ListLevel level = level(list, below);
          return (level == null ? below : level.restart()) > at;
        });
  }

  private String printed(ListLevel level, int list, int at, Counters counts) {
    Matcher place = PLACE.matcher(level.text());
    StringBuilder printed = new StringBuilder();
    while (place.find()) {
      int other = place.group(1).charAt(0) - '1';
      @Nullable ListLevel shown = level(list, other);
      String number = "";
      if (shown != null && other <= at) {
        int value = counts.at(other, start(list, other));
        number = (level.legal() ? NumberFormat.DECIMAL : shown.format()).print(value);
      }
      place.appendReplacement(printed, Matcher.quoteReplacement(number));
    }
    return place.appendTail(printed).toString();
  }

  private int start(int list, int at) {
    int override = startOverride(list, at);
    @Nullable ListLevel level = level(list, at);
    return override >= 0 ? override : level == null ? 1 : level.start();
  }

  private int startOverride(int list, int at) {
    @Nullable Element override = override(list, at);
    @Nullable Element start = override == null ? null : override.first("w:startOverride");
    return start == null ? -1 : start.number("val", -1);
  }

  private @Nullable Element override(int list, int at) {
    @Nullable Element found = lists.get(list);
    if (found != null) {
      for (Element override : found.elements("w:lvlOverride")) {
        if (override.number("ilvl", -1) == at) {
          return override;
        }
      }
    }
    return null;
  }

  private @Nullable ListLevel level(int list, int at) {
    @Nullable Element override = override(list, at);
    @Nullable Element own = override == null ? null : override.first("w:lvl");
    if (own != null) {
      return ListLevel.of(own, at);
    }
    @Nullable Element definition = definition(list);
    if (definition != null) {
      for (Element level : definition.elements("w:lvl")) {
        if (level.number("ilvl", -1) == at) {
          return ListLevel.of(level, at);
        }
      }
    }
    return null;
  }

  /** {@return the definition of a list, behind a link to a style of lists where there is one} */
  private @Nullable Element definition(int list) {
    @Nullable Element found = definitionOf(list);
    @Nullable Element link = found == null ? null : found.first("w:numStyleLink");
    if (link != null) {
      @Nullable Element numbering = styles.numbering(link.attribute("val", ""));
      @Nullable Element id = numbering == null ? null : numbering.first("w:numId");
      @Nullable Element linked = id == null ? null : definitionOf(id.number("val", 0));
      return linked == null ? found : linked;
    }
    return found;
  }

  private @Nullable Element definitionOf(int list) {
    @Nullable Element found = lists.get(list);
    @Nullable Element id = found == null ? null : found.first("w:abstractNumId");
    return id == null ? null : definitions.get(id.number("val", -1));
  }
}
