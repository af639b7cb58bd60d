package org.pincite.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells raised figures that mark notes from exponents and ordinals. */
final class RaisedMarks {
  private static final Pattern BEHIND_PUNCTUATION = Pattern.compile("[.,;:!?”’\"'»)\\]…]$");
  private static final Pattern BEHIND_WORD = Pattern.compile("\\p{L}{3,}$");
  private static final Pattern BEHIND_SHORT_WORD =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:of|to|is|on|at|by|it|us|we|me|he|so|up|do|go|be|as|or|an|my|UK|EU|US|AI|IT|PM|MP|MPs)$");
  private static final Pattern BEHIND_YEAR = Pattern.compile("(?:^|\\D)(?:1[6-9]|20)\\d\\d$");
  private static final Pattern BEHIND_SHARE = Pattern.compile("%$");

  /** Units that a raised figure makes square or cubic. */
  private static final Pattern UNIT =
      Pattern.compile("(?:^|[^\\p{L}])(?:miles?|metres?|feet|yards|sec|inch(?:es)?|min)$");

  private RaisedMarks() {}

  /** Adds the raised marks that no link leads away from. */
  static void find(Element body, Set<String> known, Map<Element, String> marks) {
    List<Element> unsure = new ArrayList<>();
    List<Integer> figures = new ArrayList<>();
    for (Element sup : body.select("sup")) {
      String text = sup.text().strip();
      if (!NoteMark.isRaised(text) || isTaken(sup, marks)) {
        continue;
      }
      if (NoteMark.isNamed(sup)) {
        marks.put(sup, text);
        continue;
      }
      String before = Nearby.textBefore(sup, 16);
      boolean isKnown = known.containsAll(List.of(text.split("\\s*[,;–-]\\s*", -1)));
      if (before.isEmpty() || !mayStandBehind(before, isKnown)) {
        continue;
      }
      if (isKnown) {
        marks.put(sup, text);
      } else if (text.matches("\\d+")) {
        unsure.add(sup);
        figures.add(Integer.valueOf(text));
      }
    }
    if (known.stream().allMatch(String::isEmpty) && countsUp(figures)) {
      unsure.forEach(sup -> marks.put(sup, sup.text().strip()));
    }
  }

  private static boolean isTaken(Element sup, Map<Element, String> marks) {
    return marks.containsKey(sup)
        || sup.parents().stream().limit(4).anyMatch(marks::containsKey)
        || sup.stream().anyMatch(marks::containsKey);
  }

  private static boolean mayStandBehind(String before, boolean known) {
    if (BEHIND_PUNCTUATION.matcher(before).find()) {
      return true;
    }
    if (UNIT.matcher(before).find()) {
      return false;
    }
    return BEHIND_WORD.matcher(before).find()
        || (known
            && (BEHIND_SHORT_WORD.matcher(before).find()
                || BEHIND_YEAR.matcher(before).find()
                || BEHIND_SHARE.matcher(before).find()));
  }

  /** Marks whose notes stand elsewhere still count 1, 2, 3. */
  private static boolean countsUp(List<Integer> figures) {
    for (int i = 1; i < figures.size(); i++) {
      int step = figures.get(i) - figures.get(i - 1);
      if (step < 0 || step > 2) {
        return false;
      }
    }
    return figures.size() >= 2 && figures.getFirst() >= 1;
  }
}
