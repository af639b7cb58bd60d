package org.pincite.ingest.pdf.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.pincite.corpus.Box;
import org.pincite.ingest.pdf.heading.StatedStructure.Spot;

/** Finds the blocks that tags call headings, and believes the tags if most of those look so. */
final class TaggedHeadings {
  /** Share of the tagged blocks that must look like headings. */
  private static final double ALIKE = 0.5;

  private TaggedHeadings() {}

  /** {@return the level of each candidate that tags give one, by its index} */
  static Map<Integer, Integer> levels(List<Candidate> candidates, List<Spot> spots) {
    Map<Integer, List<Spot>> ofPage = new HashMap<>();
    spots.forEach(spot -> ofPage.computeIfAbsent(spot.page(), k -> new ArrayList<>()).add(spot));
    Map<Integer, Integer> levels = new TreeMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      int index = i;
      Candidate candidate = candidates.get(i);
      level(candidate.firstLine(), ofPage.getOrDefault(candidate.page(), List.of()))
          .ifPresent(level -> levels.put(index, level));
    }
    long alike = levels.keySet().stream().filter(i -> candidates.get(i).looks()).count();
    return alike < ALIKE * levels.size() ? Map.of() : levels;
  }

  private static OptionalInt level(Box box, List<Spot> spots) {
    return spots.stream().filter(spot -> isIn(box, spot)).mapToInt(Spot::level).findFirst();
  }

  private static boolean isIn(Box box, Spot spot) {
    return spot.x() >= box.x() - 1
        && spot.x() <= box.x() + box.width() + 1
        && spot.y() >= box.y() - 1
        && spot.y() <= box.y() + box.height() + 1;
  }
}
