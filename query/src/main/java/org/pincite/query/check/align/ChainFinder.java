package org.pincite.query.check.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pincite.query.check.text.Order;
import org.pincite.query.check.text.QuotedText;
import org.pincite.query.check.text.QuotedText.Segment;
import org.pincite.query.check.text.SourceText;
import org.pincite.query.check.text.SourceText.Reading;

/** Finds the chains of a quotation in a document. */
public final class ChainFinder {
  /** Places of one segment that are looked at. */
  private static final int PLACES = 200;

  /** So many words further on are as bad as a step backwards. */
  private static final int BACKWARDS = 200;

  /** The same where the two runs are one in the source, the second first. */
  private static final int SWAPPED = 12;

  private ChainFinder() {}

  /**
   * {@return the chains, the closest first; none where the document lacks a segment in every order}
   *
   * <p>Where the document has two segments just the other way round, that they stand in order
   * somewhere further apart too is no excuse.
   */
  public static List<Chain> find(QuotedText quoted, SourceText source) {
    for (Reading reading : Reading.values()) {
      Order order = source.order(reading);
      List<List<Run>> places = places(quoted, source, order);
      if (!places.isEmpty()) {
        return chains(quoted, source, order, places);
      }
    }
    return List.of();
  }

  /** {@return the places of each segment; none if one has none} */
  private static List<List<Run>> places(QuotedText quoted, SourceText source, Order order) {
    RunFinder finder = new RunFinder(quoted.words(), source.words(), order);
    List<List<Run>> places = new ArrayList<>();
    for (Segment segment : quoted.segments()) {
      List<Run> runs = finder.find(segment.from(), segment.to(), PLACES);
      if (runs.isEmpty()) {
        return List.of();
      }
      places.add(runs);
    }
    return places;
  }

  private static List<Chain> chains(
      QuotedText quoted, SourceText source, Order order, List<List<Run>> places) {
    int anchor = 0;
    for (int i = 1; i < places.size(); i++) {
      if (quoted.segments().get(i).length() > quoted.segments().get(anchor).length()) {
        anchor = i;
      }
    }
    List<Chain> chains = new ArrayList<>();
    for (Run run : places.get(anchor)) {
      chains.add(new Chain(quoted, source, order, around(run, anchor, places)));
    }
    chains.sort(Comparator.comparingInt(ChainFinder::cost));
    boolean swapped = chains.stream().anyMatch(ChainFinder::isSwapped);
    if (swapped) {
      int least = cost(chains.getFirst());
      chains.removeIf(chain -> cost(chain) > least);
    }
    return chains;
  }

  private static List<Run> around(Run run, int anchor, List<List<Run>> places) {
    List<Run> runs = new ArrayList<>(List.of(run));
    for (int i = anchor + 1; i < places.size(); i++) {
      Run last = runs.getLast();
      runs.add(
          places.get(i).stream()
              .min(Comparator.comparingInt(next -> cost(last, next)))
              .orElseThrow());
    }
    for (int i = anchor - 1; i >= 0; i--) {
      Run first = runs.getFirst();
      runs.addFirst(
          places.get(i).stream()
              .min(Comparator.comparingInt(before -> cost(before, first)))
              .orElseThrow());
    }
    return runs;
  }

  private static boolean isSwapped(Chain chain) {
    return IntStream.range(0, chain.runs().size() - 1)
        .anyMatch(i -> chain.runs().get(i + 1).end() == chain.runs().get(i).place());
  }

  private static int cost(Chain chain) {
    int cost = 0;
    for (int i = 0; i + 1 < chain.runs().size(); i++) {
      cost += cost(chain.runs().get(i), chain.runs().get(i + 1));
    }
    return cost;
  }

  private static int cost(Run run, Run next) {
    int ahead = next.place() - run.end();
    if (next.end() == run.place()) {
      return SWAPPED;
    }
    return ahead >= 0 ? ahead : BACKWARDS + Math.abs(run.place() - next.end());
  }
}
