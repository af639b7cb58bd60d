package org.pincite.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was found by document, and picks a page of documents. */
final class DocumentPage {
  private DocumentPage() {}

  /**
   * {@return the best of each document of the page, together, the documents in the order of their
   * best}
   *
   * @param found in order
   * @param options whose offset and limit count documents
   * @param perDocument how many of each
   */
  static List<Found> of(List<Found> found, Options options, int perDocument) {
    Map<String, List<Found>> byDocument = new LinkedHashMap<>();
    for (Found each : found) {
      List<Found> best = byDocument.computeIfAbsent(each.sha256(), hash -> new ArrayList<>());
      if (best.size() < perDocument) {
        best.add(each);
      }
    }
    return byDocument.values().stream()
        .skip(options.offset())
        .limit(options.limit())
        .flatMap(List::stream)
        .toList();
  }
}
