package org.pincite.query.label;

import java.util.ArrayList;
import java.util.List;
import org.pincite.query.question.Node;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.learn.SentenceQuery;

/**
 * What a theme's query makes of one of the theme's own examples.
 *
 * @param sentence the example
 * @param expected whether it is on the theme by the theme's file
 * @param parts those parts of the query that it satisfies, as questions write them; of a query that
 *     is not several things joined by OR, the whole
 * @param found whether it satisfies the query
 */
public record Trial(String sentence, boolean expected, List<String> parts, boolean found) {
  public Trial {
    parts = List.copyOf(parts);
  }

  /**
   * {@return a trial of each example, then of each counterexample}
   *
   * <p>Filters of the query are about documents and are left out.
   *
   * @throws org.pincite.query.question.QueryException if the query is nothing but filters
   */
  public static List<Trial> of(Theme theme) {
    List<Trial> trials = new ArrayList<>();
    theme.examples().forEach(example -> trials.add(of(theme, example, true)));
    theme.counterexamples().forEach(example -> trials.add(of(theme, example, false)));
    return trials;
  }

  private static Trial of(Theme theme, String sentence, boolean expected) {
    SentenceWords words = new SentenceWords(sentence);
    Node root = SentenceQuery.of(theme.question().root()).orElse(theme.question().root());
    List<? extends Node> parts = root instanceof Node.Or or ? or.parts() : List.of(root);
    return new Trial(
        sentence,
        expected,
        parts.stream().filter(words::satisfies).map(Node::toString).toList(),
        words.satisfies(root));
  }

  /** {@return whether the query tells of it what the file says} */
  public boolean isRight() {
    return expected == found;
  }
}
