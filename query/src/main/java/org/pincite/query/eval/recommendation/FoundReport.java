package org.pincite.query.eval.recommendation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.query.eval.Shingles;

/** What was found in a report: its recommendations, and the answers of its reply. */
public final class FoundReport {
  private final List<Item> items;
  private final List<Shingles> words;
  private final Map<Integer, Set<String>> byPage = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  /**
   * A passage on its page.
   *
   * @param page index from 1, 0 without pages
   */
  public record Passage(int page, String text) {}

  /**
   * What a reply says.
   *
   * @param verdict {@code Accept}, {@code Partial}, {@code Reject}, or {@code none} where it does
   *     not say
   * @param words the sentence that decides, empty where none does
   */
  public record Answered(String verdict, String words) {}

  /**
   * A recommendation, or a conclusion listed with recommendations.
   *
   * @param number as printed, empty where none is
   * @param answer null where no reply was found
   */
  public record Item(
      String number, boolean conclusion, List<Passage> passages, @Nullable Answered answer) {
    public Item {
      passages = List.copyOf(passages);
    }

    /** {@return its words at all its places} */
    public String text() {
      return String.join(" ", passages.stream().map(Passage::text).toList());
    }
  }

  /** Takes what was found, nothing where the report could not be read. */
  public FoundReport(List<Item> items) {
    this.items = List.copyOf(items);
    words = items.stream().map(item -> Shingles.of(item.text())).toList();
    for (Item item : items) {
      for (Passage passage : item.passages()) {
        Set<String> grams = Shingles.of(passage.text()).grams();
        byPage.computeIfAbsent(passage.page(), p -> new HashSet<>()).addAll(grams);
        all.addAll(grams);
      }
    }
  }

  /** {@return what was found, in reading order} */
  public List<Item> items() {
    return items;
  }

  /**
   * {@return whether the report lists conclusions among its recommendations, where labels mark the
   * whole list}
   */
  public boolean mixesConclusions() {
    return items.stream().anyMatch(Item::conclusion);
  }

  /**
   * {@return whether more than half of a row's word 3-grams are found text: that of its page and
   * the pages beside it, of the whole report where the row has no page}
   */
  public boolean holds(LabelRow row) {
    Set<String> grams = Shingles.of(row.text()).grams();
    return 2 * grams.stream().filter(gram -> isFound(gram, row.page())).count() > grams.size();
  }

  private boolean isFound(String gram, @Nullable Integer page) {
    if (page == null) {
      return all.contains(gram);
    }
    for (int near = page - 1; near <= page + 1; near++) {
      if (byPage.getOrDefault(near, Set.of()).contains(gram)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the item whose words are most a text's, if they are the same text} */
  public Optional<Item> named(String text) {
    Shingles wanted = Shingles.of(text);
    return IntStream.range(0, items.size())
        .filter(i -> wanted.isSameAs(words.get(i)))
        .boxed()
        .max(Comparator.comparingInt(i -> wanted.shared(words.get(i))))
        .map(items::get);
  }
}
