package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Span;

/**
 * Brings together the places that print the same recommendation, the summary, the body, a box and
 * the list at the end, and adds sentences of the body that a list or box repeats.
 */
final class Repeats {
  /** Texts with fewer 3-grams are alike by chance. */
  private static final int LEAST_GRAMS = 4;

  /** A sentence of the body with fewer 3-grams says too little to be a repeat. */
  private static final int LEAST_IN_BODY = 8;

  /** The share of a sentence's 3-grams that a repeat has in common. */
  private static final double REPEATED = 0.6;

  /** The share of the shorter one's 3-grams in common from which two texts are the same. */
  private static final double SAME = 0.5;

  /** The same under one number, where a summary and the whole are worded apart. */
  private static final double SAME_UNDER_ONE_NUMBER = 0.15;

  private final Flow report;
  private final List<Place> places = new ArrayList<>();
  private final GramIndex grams = new GramIndex();

  private Repeats(Flow report, List<Place> places) {
    this.report = report;
    places.forEach(this::add);
  }

  /** {@return the recommendations that the places print, in the order of their first places} */
  static List<Recommendation> together(Flow report, List<Place> places) {
    Repeats repeats = new Repeats(report, places);
    repeats.body().forEach(repeats::add);
    return repeats.groups();
  }

  private void add(Place place) {
    places.add(place);
    grams.add(Grams.of(place.passages().stream().map(report::text).toList()));
  }

  private List<Place> body() {
    List<Place> body = new ArrayList<>();
    for (int i = 0; i < report.size(); i++) {
      Block block = report.block(i);
      if (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM) {
        block.sentences().stream()
            .filter(sentence -> isRepeat(report.text(sentence)) && isFree(sentence))
            .map(sentence -> report.place(Place.Form.STATED, null, List.of(sentence)))
            .forEach(body::add);
      }
    }
    return body;
  }

  private boolean isFree(Span sentence) {
    return places.stream()
        .noneMatch(place -> place.passages().stream().anyMatch(sentence::overlaps));
  }

  /** What speaks of a recommendation (“agreed with our recommendation that …”) does not make it. */
  private boolean isRepeat(String sentence) {
    Grams of = Grams.of(sentence);
    return of.size() >= LEAST_IN_BODY
        && (!sentence.contains("recommend") || Wording.asks(sentence))
        && grams.shared(of).values().stream().anyMatch(shared -> shared > REPEATED * of.size());
  }

  private List<Recommendation> groups() {
    List<Integer> leader = new ArrayList<>();
    Map<Integer, List<Place>> groups = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      OptionalInt same = same(i);
      leader.add(same.isPresent() ? leader.get(same.getAsInt()) : i);
      groups.computeIfAbsent(leader.getLast(), g -> new ArrayList<>()).add(places.get(i));
    }
    return groups.values().stream()
        .map(group -> group.stream().sorted(Comparator.comparing(Place::span)).toList())
        .map(Recommendation::new)
        .sorted(Comparator.comparing(recommendation -> recommendation.places().getFirst().span()))
        .toList();
  }

  /** The earlier place that shares most with a place, if the two are the same. */
  private OptionalInt same(int at) {
    return grams.shared(grams.get(at)).entrySet().stream()
        .filter(other -> other.getKey() < at && isSame(at, other.getKey(), other.getValue()))
        .max(Map.Entry.comparingByValue())
        .stream()
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  private boolean isSame(int one, int other, int shared) {
    int shorter = Math.min(grams.get(one).size(), grams.get(other).size());
    @Nullable String number = places.get(one).number();
    boolean numbered = number != null && number.equals(places.get(other).number());
    double least = numbered ? SAME_UNDER_ONE_NUMBER : SAME;
    return shorter >= LEAST_GRAMS && shared > least * shorter;
  }
}
