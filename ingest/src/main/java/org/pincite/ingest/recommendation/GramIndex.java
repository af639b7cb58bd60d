package org.pincite.ingest.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts, numbered from 0 as they are added, by the word 3-grams that they have. */
final class GramIndex {
  private final List<Grams> texts = new ArrayList<>();
  private final Map<String, List<Integer>> byGram = new HashMap<>();

  void add(Grams text) {
    text.all()
        .forEach(gram -> byGram.computeIfAbsent(gram, g -> new ArrayList<>()).add(texts.size()));
    texts.add(text);
  }

  int size() {
    return texts.size();
  }

  Grams get(int text) {
    return texts.get(text);
  }

  /** {@return how many 3-grams the texts that share any have in common with another, by number} */
  Map<Integer, Integer> shared(Grams of) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String gram : of.all()) {
      for (int text : byGram.getOrDefault(gram, List.of())) {
        shared.merge(text, 1, Integer::sum);
      }
    }
    return shared;
  }
}
