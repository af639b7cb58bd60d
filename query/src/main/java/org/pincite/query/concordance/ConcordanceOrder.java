package org.pincite.query.concordance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.pincite.index.Word;
import org.pincite.index.WordBreaker;
import org.pincite.index.WordForms;

/** Orders of the lines of a concordance. */
public enum ConcordanceOrder {
  /** As the statements were found. */
  FOUND,
  /** By the words to the left, the nearest first; then by the match and the words to the right. */
  LEFT,
  /** By the words to the right, the nearest first; then by the match and the words to the left. */
  RIGHT;

  /** {@return the lines in this order; lines that are alike stay as they came} */
  public List<ConcordanceLine> sorted(List<ConcordanceLine> lines) {
    if (this == FOUND) {
      return lines;
    }
    List<Keyed> keyed = new ArrayList<>();
    lines.forEach(line -> keyed.add(key(line)));
    keyed.sort(Comparator.comparing(Keyed::words, ConcordanceOrder::compare));
    return keyed.stream().map(Keyed::line).toList();
  }

  private record Keyed(ConcordanceLine line, List<List<String>> words) {}

  private Keyed key(ConcordanceLine line) {
    List<String> left = new ArrayList<>(words(line.left()));
    Collections.reverse(left);
    List<String> right = words(line.right());
    List<String> node = words(line.node());
    return new Keyed(line, this == LEFT ? List.of(left, node, right) : List.of(right, node, left));
  }

  private static List<String> words(String text) {
    return WordBreaker.words(text).stream().map(Word::form).map(WordForms::exact).toList();
  }

  private static int compare(List<List<String>> one, List<List<String>> other) {
    for (int part = 0; part < one.size(); part++) {
      List<String> these = one.get(part);
      List<String> those = other.get(part);
      for (int i = 0; i < Math.min(these.size(), those.size()); i++) {
        int order = these.get(i).compareTo(those.get(i));
        if (order != 0) {
          return order;
        }
      }
      if (these.size() != those.size()) {
        return Integer.compare(these.size(), those.size());
      }
    }
    return 0;
  }
}
