package org.pincite.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pincite.query.question.Node;

/**
 * The rows of words in which a phrase may stand in the index: one of its first words may be the
 * printed number of the block, and a word with a hyphen may have lost it at a line's end. Rows with
 * words that the index does not hold are left out, but for the first, the phrase as it is written.
 */
final class Readings {
  /** Words of a printed number: {@code 4(a)(ii)} has three. */
  private static final int NUMBER_WORDS = 3;

  /** Readings beyond which the rest of a phrase is taken as written. */
  private static final int MOST = 32;

  private final SoughtWords words;
  private List<List<Sought>> rows = List.of(List.of());

  private Readings(SoughtWords words) {
    this.words = words;
  }

  /** {@return the readings of words in a row, at least one} */
  static List<List<Sought>> of(List<Node.Positional> phrase, SoughtWords words) throws IOException {
    Readings readings = new Readings(words);
    List<List<Sought>> numbers = new ArrayList<>();
    List<Sought> number = new ArrayList<>();
    for (int i = 0; i < phrase.size(); i++) {
      readings.goOn(readings.choices(phrase.get(i)));
      boolean mayBeNumber = number.size() == i && i < NUMBER_WORDS && i + 1 < phrase.size();
      if (mayBeNumber && words.number(phrase.get(i)) instanceof Sought mark) {
        number.add(mark);
        numbers.add(List.copyOf(number));
      }
    }
    List<List<Sought>> all = new ArrayList<>(readings.rows);
    for (List<Sought> mark : numbers) {
      Readings behind = new Readings(words);
      behind.rows = List.of(mark);
      for (Node.Positional part : phrase.subList(mark.size(), phrase.size())) {
        behind.goOn(behind.choices(part));
      }
      all.addAll(behind.rows);
    }
    return all;
  }

  /** Puts each of the choices behind each of the rows so far. */
  private void goOn(List<List<Sought>> choices) {
    List<List<Sought>> longer = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      for (List<Sought> row : rows) {
        if (i == 0 || longer.size() < MOST) {
          List<Sought> whole = new ArrayList<>(row);
          whole.addAll(choices.get(i));
          longer.add(whole);
        }
      }
    }
    rows = longer;
  }

  private List<List<Sought>> choices(Node.Positional node) throws IOException {
    if (!(node instanceof Node.Compound(List<Node.Positional> parts))) {
      return List.of(List.of(words.sought(node)));
    }
    List<List<Sought>> choices = new ArrayList<>(List.of(words.all(parts)));
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (words.joined(parts.get(i), parts.get(i + 1)) instanceof Sought one) {
        List<Sought> choice = new ArrayList<>(words.all(parts.subList(0, i)));
        choice.add(one);
        choice.addAll(words.all(parts.subList(i + 2, parts.size())));
        choices.add(choice);
      }
    }
    return choices;
  }
}
