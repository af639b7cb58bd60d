package org.pincite.ingest.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pincite.corpus.Span;

/**
 * A recommendation with every place where its document prints it: the body, a box, the list at the
 * end.
 *
 * @param places in reading order; never empty
 */
public record Recommendation(List<Place> places) {
  public Recommendation {
    places = List.copyOf(places);
  }

  /** {@return the number by which it is known: that of its title or list, if one prints any} */
  public Optional<String> number() {
    return places.stream()
        .filter(place -> place.number() != null)
        .min(Comparator.comparing(Place::form))
        .map(Place::number);
  }

  /** {@return the place that sets it apart, under a title or in a list, else the first} */
  public Place main() {
    return places.stream().min(Comparator.comparing(Place::form)).orElseThrow();
  }

  /** {@return the body paragraphs that make it: those stated there, else those pointed to} */
  public List<String> bodyParagraphs() {
    List<String> stated =
        places.stream()
            .filter(place -> place.pointers().isEmpty())
            .map(Place::paragraph)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return stated.isEmpty()
        ? places.stream().flatMap(place -> place.pointers().stream()).distinct().toList()
        : stated;
  }

  /** {@return whether it is a conclusion, printed among recommendations and asking for nothing} */
  public boolean isConclusion() {
    return main().form() == Place.Form.CONCLUDED;
  }

  /** {@return its text at all places} */
  public List<Span> passages() {
    return places.stream().flatMap(place -> place.passages().stream()).toList();
  }
}
