package org.pincite.query.app.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pincite.query.question.Node;

/** The plain words of a question, wherever they stand in it. */
final class AskedWords {
  private final Set<Node.Positional> words = new LinkedHashSet<>();

  private AskedWords() {}

  /** {@return the words in any form and the exact forms, each once, as they come} */
  static List<Node.Positional> of(Node node) {
    AskedWords asked = new AskedWords();
    asked.add(node);
    return List.copyOf(asked.words);
  }

  private void add(Node node) {
    switch (node) {
      case Node.Term term -> words.add(term);
      case Node.Exact exact -> words.add(exact);
      case Node.Phrase(List<Node.Positional> parts) -> parts.forEach(this::add);
      case Node.AnyOf(List<Node.Positional> choices) -> choices.forEach(this::add);
      case Node.Near near -> {
        add(near.first());
        add(near.second());
      }
      default -> node.parts().forEach(this::add);
    }
  }
}
