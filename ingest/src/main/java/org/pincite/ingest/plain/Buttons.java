package org.pincite.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the buttons of a web page off the lines they are glued to: {@code Tweet There is a moment},
 * {@code [Continue Reading …]}.
 */
final class Buttons {
  private static final Pattern BEFORE =
      Pattern.compile("(Tweet|Share|Like|Pin|Save|Print|Email)[\\s\\u00A0]+(?=[\\p{Lu}“‘\"])");
  private static final Pattern BEHIND =
      Pattern.compile("\\s*\\[?(?:Continue [Rr]eading|Read [Mm]ore)\\s*(?:…|\\.{3}|→|»)\\]?$");

  /** Times that a word must stand at lines' starts to be a button there. */
  private static final int TIMES = 2;

  private Buttons() {}

  /** {@return the lines, with buttons on lines of their own} */
  static List<TextLine> apart(List<TextLine> lines) {
    List<TextLine> result = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      Matcher before = BEFORE.matcher(line.text());
      TextLine rest = line;
      boolean whole = PageFurniture.isButton(line.text());
      if (!whole && before.lookingAt() && times(lines, before.group(1)) >= TIMES) {
        result.add(line.withText(before.group(1)));
        rest = line.withText(line.text().substring(before.end()));
      }
      Matcher behind = BEHIND.matcher(rest.text());
      if (behind.find() && behind.start() > 0) {
        result.add(rest.withText(rest.text().substring(0, behind.start())));
        result.add(rest.withText(behind.group()));
      } else {
        result.add(rest);
      }
    }
    return result;
  }

  private static long times(List<TextLine> lines, String word) {
    return lines.stream()
        .filter(line -> line.text().startsWith(word))
        .filter(line -> BEFORE.matcher(line.text()).lookingAt())
        .limit(TIMES)
        .count();
  }
}
