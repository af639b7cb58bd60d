package org.pincite.query.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pincite.index.WordForms;

/** Counts words, the inflected forms of a word together, as questions find them. */
public final class WordTally {
  private final Map<String, Map<String, Integer>> formsByStem = new TreeMap<>();
  private long size;

  /** Counts a word. */
  public void add(String form) {
    size++;
    formsByStem
        .computeIfAbsent(WordForms.stem(form), stem -> new HashMap<>())
        .merge(WordForms.exact(form), 1, Integer::sum);
  }

  /** {@return how many words were counted} */
  public long size() {
    return size;
  }

  /** {@return what was counted, each word by the form that came most often} */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    formsByStem.values().forEach(forms -> counts.put(commonest(forms.entrySet()), sum(forms)));
    return counts;
  }

  private static int sum(Map<String, Integer> forms) {
    return forms.values().stream().mapToInt(count -> count).sum();
  }

  private static String commonest(Set<Map.Entry<String, Integer>> forms) {
    return forms.stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
