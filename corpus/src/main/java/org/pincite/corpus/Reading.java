package org.pincite.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That some words of a document were recognised in a picture, and how surely.
 *
 * @param engine as of {@link Recognised}
 * @param confidence of the words in question, from 0 to 1, rounded to hundredths; null where the
 *     engine told none
 */
public record Reading(String engine, @Nullable Double confidence) {

  /** {@return how the words of a span were recognised; empty where the file itself holds them} */
  public static Optional<Reading> of(Document document, Span span) {
    if (document.recognised().isEmpty()) {
      return Optional.empty();
    }
    List<Region> regions = document.regionsOf(span);
    List<Double> confidences = new ArrayList<>();
    @Nullable String engine = null;
    for (Recognised page : document.recognised()) {
      List<Box> boxes =
          regions.stream().filter(r -> r.page() == page.page()).map(Region::box).toList();
      int before = confidences.size();
      for (Recognised.Word word : page.words()) {
        if (boxes.stream().anyMatch(word::isIn)) {
          confidences.add(word.confidence());
        }
      }
      boolean wholePage = page.words().isEmpty() && !boxes.isEmpty();
      if (wholePage || confidences.size() > before) {
        engine = page.engine();
      }
    }
    return engine == null
        ? Optional.empty()
        : Optional.of(new Reading(engine, confidences.isEmpty() ? null : mean(confidences)));
  }

  private static double mean(List<Double> values) {
    double sum = values.stream().mapToDouble(Double::doubleValue).sum();
    return Math.round(100 * sum / values.size()) / 100.0;
  }
}
