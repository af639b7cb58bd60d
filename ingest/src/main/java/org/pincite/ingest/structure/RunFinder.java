package org.pincite.ingest.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.ingest.structure.NumberToken.Shape;

/**
 * Finds the run of candidates that counts up best: {@code 1, 2, 3} or {@code 1.1, 1.2, 2, 2.1}. A
 * longest path over the candidates in text order, in which each number asks only for the few
 * numbers that can come before it, so that the time grows with the number of candidates.
 */
final class RunFinder {
  /** Numbers that may be missing in a row, as where a page has no text. */
  private static final int MOST_MISSING = 15;

  private static final double NEXT_BONUS = 0.5;
  private static final double MISSING_COST = 0.2;
  private static final double NEW_SHAPE_COST = 0.7;
  private static final double INDENT_COST = 0.3;
  private static final double LATE_START_COST = 0.5;
  private static final double SKIP_COST = 0.01;
  private static final double MOST_SKIP_COST = 0.3;

  /** Points by which left edges on one page may differ. */
  private static final double SAME_INDENT = 9;

  private final Map<List<Integer>, Map<Shape, Node>> under = new HashMap<>();
  private @Nullable Node best;

  private RunFinder() {}

  private record Node(Candidate item, int index, double score, @Nullable Node before) {}

  /** {@return the best run among candidates that are in text order} */
  static Optional<Run> best(List<Candidate> candidates) {
    RunFinder finder = new RunFinder();
    for (int i = 0; i < candidates.size(); i++) {
      finder.add(candidates.get(i), i);
    }
    return Optional.ofNullable(finder.best).map(RunFinder::run);
  }

  private static Run run(Node end) {
    List<Candidate> items = new ArrayList<>();
    for (@Nullable Node at = end; at != null; at = at.before()) {
      items.add(at.item());
    }
    Collections.reverse(items);
    return new Run(items, end.score());
  }

  private void add(Candidate item, int index) {
    List<Integer> parts = item.token().parts();
    Node node = start(item, index);
    for (int level = parts.size() - 1; level >= 0; level--) {
      node = afterSibling(node, level);
      if (parts.get(level) > 2) {
        break;
      }
    }
    if (parts.size() > 1 && parts.getLast() <= 2) {
      node = after(node, parts.subList(0, parts.size() - 1), parts.getLast(), true);
    }
    if (!item.token().letters().isEmpty()) {
      node = after(node, parts, 1, true);
    }
    for (int size = 1; size <= parts.size(); size++) {
      keep(parts.subList(0, size), node);
    }
    if (best == null || node.score() > best.score()) {
      best = node;
    }
  }

  private static Node start(Candidate item, int index) {
    boolean first = item.token().parts().stream().allMatch(part -> part <= 1);
    return new Node(item, index, item.weight() - (first ? 0 : LATE_START_COST), null);
  }

  /** The better of the node and one that follows an earlier number at a level of the parts. */
  private Node afterSibling(Node node, int level) {
    List<Integer> parts = node.item().token().parts();
    int below = 0;
    for (int i = level + 1; i < parts.size(); i++) {
      below += Math.max(0, parts.get(i) - 1);
    }
    Node result = node;
    List<Integer> earlier = new ArrayList<>(parts.subList(0, level + 1));
    for (int step = 1; step + below <= MOST_MISSING && parts.get(level) - step >= 0; step++) {
      earlier.set(level, parts.get(level) - step);
      result = after(result, earlier, step + below, false);
    }
    return result;
  }

  private Node after(Node node, List<Integer> earlier, int step, boolean exactly) {
    Map<Shape, Node> ends = under.get(earlier);
    if (ends == null) {
      return node;
    }
    Node result = node;
    for (Node before : ends.values()) {
      if (exactly && !mayPrecede(before.item().token(), node.item().token(), earlier)) {
        continue;
      }
      double score = before.score() + node.item().weight() - cost(before, node, step);
      if (score > result.score()) {
        result = new Node(node.item(), node.index(), score, before);
      }
    }
    return result;
  }

  /** Whether a number is the chapter's of the other, or the one that a letter was added to. */
  private static boolean mayPrecede(NumberToken before, NumberToken token, List<Integer> earlier) {
    return before.parts().equals(earlier)
        && (token.letters().isEmpty() || before.letters().compareTo(token.letters()) < 0);
  }

  private static double cost(Node before, Node node, int step) {
    double cost = step == 1 ? -NEXT_BONUS : MISSING_COST * (step - 1);
    Candidate left = before.item();
    Candidate right = node.item();
    boolean sameDepth = left.token().parts().size() == right.token().parts().size();
    if (sameDepth && left.token().shape() != right.token().shape()) {
      cost += NEW_SHAPE_COST;
    }
    if (sameDepth
        && left.page() == right.page()
        && left.indent() >= 0
        && right.indent() >= 0
        && Math.abs(left.indent() - right.indent()) > SAME_INDENT) {
      cost += INDENT_COST;
    }
    return cost + Math.min(MOST_SKIP_COST, SKIP_COST * (node.index() - before.index() - 1));
  }

  private void keep(List<Integer> prefix, Node node) {
    under
        .computeIfAbsent(List.copyOf(prefix), key -> new HashMap<>())
        .merge(
            node.item().token().shape(),
            node,
            (old, now) -> now.score() >= old.score() ? now : old);
  }
}
