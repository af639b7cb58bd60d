package org.pincite.query.label;

import java.util.List;
import java.util.Map;
import org.pincite.index.label.Labeller;

/**
 * A statement that people labelled.
 *
 * @param document what it stands in, for leaving whole documents out
 * @param real whether it stands in a document, and was not made up to learn from
 * @param passage what it stands in
 * @param sentence itself
 * @param readings what each reader said
 */
public record Example(
    String document,
    boolean real,
    Labeller.Passage passage,
    Labeller.Sentence sentence,
    List<Reading> readings) {
  public Example {
    readings = List.copyOf(readings);
  }

  /**
   * What one reader said.
   *
   * @param themes letters of scrutiny, workforce, competition
   * @param kind as {@code StatementKind} writes it
   * @param stance as {@code Stance} writes it
   * @param salience 0 without a theme, else 1 (touches it) to 3 (one would quote it)
   */
  public record Reading(List<String> themes, String kind, String stance, int salience) {}

  /** {@return whether a reader gave it a theme} */
  boolean isAboutAnything() {
    return readings.stream().anyMatch(reading -> reading.salience > 0);
  }

  /**
   * {@return how true an output is of it, from 0 to 1; below 0 where nothing is known}
   *
   * @param touching what a theme counts that is only touched, by its name
   */
  double target(String output, Map<String, Double> touching) {
    String value = output.substring(output.indexOf(':') + 1);
    if (output.startsWith(StatementLabeller.STANCE) && !isAboutAnything()) {
      return -1;
    }
    return readings.stream()
        .mapToDouble(
            reading -> {
              if (output.startsWith(StatementLabeller.THEME)) {
                double touched = touching.getOrDefault(value, 1.0);
                return !reading.themes.contains(value) ? 0 : reading.salience > 1 ? 1 : touched;
              }
              boolean kind = output.startsWith(StatementLabeller.KIND);
              return (kind ? reading.kind : reading.stance).equals(value) ? 1 : 0;
            })
        .average()
        .orElse(-1);
  }
}
