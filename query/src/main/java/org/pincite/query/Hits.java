package org.pincite.query;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param statements how many statements in all, exactly
 * @param byDocument how many in each document that has any, by SHA-256, in that order
 * @param hits the page of them that was asked for
 */
public record Hits(long statements, Map<String, Integer> byDocument, List<Hit> hits) {
  /** What is found where nothing is searched. */
  public static final Hits NONE = new Hits(0, Map.of(), List.of());

  public Hits {
    hits = List.copyOf(hits);
  }

  /** {@return how many documents have any, exactly} */
  public int documents() {
    return byDocument.size();
  }
}
