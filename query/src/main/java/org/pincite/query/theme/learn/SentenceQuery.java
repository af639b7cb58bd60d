package org.pincite.query.theme.learn;

import java.util.List;
import java.util.Optional;
import org.pincite.query.question.Node;

/** What a question asks of one sentence: all but filters, which are about its document. */
public final class SentenceQuery {
  private SentenceQuery() {}

  /**
   * {@return a question as far as a sentence by itself can answer it; empty where it asks for
   * nothing but filters} Of words in one section all are asked of the sentence.
   */
  public static Optional<Node> of(Node node) {
    return switch (node) {
      case Node.Filter _ -> Optional.empty();
      case Node.Positional words -> Optional.of(words);
      case Node.Not(Node part) -> of(part).map(Node.Not::new);
      case Node.Or or ->
          joined(or).map(parts -> parts.size() == 1 ? parts.getFirst() : new Node.Or(parts));
      case Node.And _, Node.SameSentence _, Node.SameParagraph _, Node.SameSection _ ->
          joined(node).map(parts -> parts.size() == 1 ? parts.getFirst() : new Node.And(parts));
    };
  }

  private static Optional<List<Node>> joined(Node node) {
    List<Node> parts =
        node.parts().stream().map(SentenceQuery::of).flatMap(Optional::stream).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  /** {@return whether it asks for anything else} */
  public static boolean isPartOnly(Node node) {
    return node instanceof Node.Filter
        || node instanceof Node.SameSection
        || node.parts().stream().anyMatch(SentenceQuery::isPartOnly);
  }
}
