package org.pincite.query.draft.source;

import java.util.List;

/**
 * Places that a text names.
 *
 * @param pages printed labels, each page of a range by itself
 * @param paragraphs printed numbers, each of a range by itself; questions with their letter, {@code
 *     Q45}
 */
public record Places(List<String> pages, List<String> paragraphs) {
  /** No place. */
  public static final Places NONE = new Places(List.of(), List.of());

  public Places {
    pages = List.copyOf(pages);
    paragraphs = List.copyOf(paragraphs);
  }

  /** {@return whether no place is named} */
  public boolean isEmpty() {
    return pages.isEmpty() && paragraphs.isEmpty();
  }
}
