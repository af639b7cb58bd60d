package org.pincite.ingest.pdf.heading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives headings their levels. What the file states of a heading prevails: its tag or its bookmark,
 * whichever of the two knows more headings, as their scales differ. A heading of which it states
 * nothing takes the level of its number, then the level that most of its style have, then the rank
 * of its style.
 */
public final class HeadingLevels {
  /** Levels below which headings are no longer told apart. */
  private static final int DEEPEST = 6;

  /** Uses from which a style is a rank of its own; rarer ones take the next rank below. */
  private static final int OFTEN = 3;

  private final Map<Integer, Integer> stated;
  private final List<Candidate> headings = new ArrayList<>();
  private final Map<HeadingStyle, Integer> ofStyle = new TreeMap<>();

  private HeadingLevels(Map<Integer, Integer> stated) {
    this.stated = stated;
  }

  /**
   * {@return the level of each candidate, from 1; 0 for those that are no headings}
   *
   * @param candidates in reading order
   */
  public static List<Integer> of(List<Candidate> candidates, StatedStructure structure) {
    Map<Integer, Integer> tags = TaggedHeadings.levels(candidates, structure.headings());
    Map<Integer, Integer> bookmarks = Bookmarks.levels(candidates, structure.outline());
    Map<Integer, Integer> most = tags.size() >= bookmarks.size() ? tags : bookmarks;
    return new HeadingLevels(isFlat(most, candidates) ? Map.of() : most).of(candidates);
  }

  /** {@return whether most headings of each of several styles are said to have one same level} */
  private static boolean isFlat(Map<Integer, Integer> levels, List<Candidate> candidates) {
    List<Integer> often =
        votes(levels, candidates).values().stream()
            .filter(own -> own.values().stream().mapToInt(count -> count).sum() >= OFTEN)
            .map(HeadingLevels::mostVotes)
            .toList();
    return often.size() > 1 && often.stream().distinct().count() == 1;
  }

  /** {@return how often each level is stated of headings of each style} */
  private static Map<HeadingStyle, Map<Integer, Integer>> votes(
      Map<Integer, Integer> levels, List<Candidate> candidates) {
    Map<HeadingStyle, Map<Integer, Integer>> votes = new TreeMap<>();
    levels.forEach(
        (index, level) ->
            votes
                .computeIfAbsent(candidates.get(index).style(), k -> new TreeMap<>())
                .merge(level, 1, Integer::sum));
    return votes;
  }

  private List<Integer> of(List<Candidate> candidates) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).looks() || stated.containsKey(i)) {
        indexes.add(i);
        headings.add(candidates.get(i));
      }
    }
    rank();
    learn(candidates);
    HeadingNumbers numbers = HeadingNumbers.of(headings, this::ofStyle);
    List<Integer> levels = new ArrayList<>(Collections.nCopies(candidates.size(), 0));
    for (int i = 0; i < indexes.size(); i++) {
      @Nullable Integer own = stated.get(indexes.get(i));
      Candidate heading = headings.get(i);
      int level =
          own != null ? own : numbers.level(i, stated.isEmpty()).orElseGet(() -> ofStyle(heading));
      levels.set(indexes.get(i), Math.min(DEEPEST, level));
    }
    return levels;
  }

  private int ofStyle(Candidate heading) {
    return ofStyle.getOrDefault(heading.style(), 1);
  }

  private void rank() {
    Map<HeadingStyle, Integer> uses = new TreeMap<>();
    headings.forEach(heading -> uses.merge(heading.style(), 1, Integer::sum));
    int above = 0;
    for (Map.Entry<HeadingStyle, Integer> use : uses.entrySet()) {
      ofStyle.put(use.getKey(), above + 1);
      above += use.getValue() >= OFTEN ? 1 : 0;
    }
  }

  /** Gives styles the level that is stated of most of their headings, and those below one below. */
  private void learn(List<Candidate> candidates) {
    Map<HeadingStyle, Map<Integer, Integer>> votes = votes(stated, candidates);
    int deepest = 0;
    int shift = 0;
    for (Map.Entry<HeadingStyle, Integer> entry : ofStyle.entrySet()) {
      @Nullable Map<Integer, Integer> own = votes.get(entry.getKey());
      if (own != null) {
        int level = mostVotes(own);
        shift = level - entry.getValue();
        deepest = Math.max(deepest, level);
        entry.setValue(level);
      } else if (deepest > 0) {
        entry.setValue(Math.max(entry.getValue() + shift, deepest + 1));
      }
    }
  }

  /** {@return what most votes are for, the least of those that have as many; 1 without votes} */
  static int mostVotes(Map<Integer, Integer> votes) {
    int best = 1;
    int most = 0;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }
}
