package org.pincite.ingest.structure;

import java.util.List;

/**
 * Candidates that count up.
 *
 * @param items in text order
 * @param score how well they count up: about one and a half for each that follows its predecessor
 *     by one
 */
record Run(List<Candidate> items, double score) {
  Run {
    items = List.copyOf(items);
  }

  int firstBlock() {
    return items.getFirst().block();
  }

  int lastBlock() {
    return items.getLast().block();
  }

  /** {@return how many of the items read like paragraphs} */
  int paragraphs() {
    return (int) items.stream().filter(Candidate::prose).count();
  }

  /** {@return how many of the items have the form of most, chapters' headings apart} */
  int ofItsForm() {
    NumberToken.Form form = form();
    return (int) items.stream().filter(c -> c.token().form() == form).count();
  }

  /** {@return the run from its first paragraph on, if it is one without chapters} */
  Run withoutHeadingsBefore() {
    int from = 0;
    while (form() == NumberToken.Form.DECIMAL
        && from < items.size() - 1
        && !items.get(from).prose()) {
      from++;
    }
    return new Run(items.subList(from, items.size()), score);
  }

  /** {@return the form of most of its numbers} */
  NumberToken.Form form() {
    long dotted = items.stream().filter(c -> c.token().form() == NumberToken.Form.DOTTED).count();
    return 2 * dotted > items.size() ? NumberToken.Form.DOTTED : items.getLast().token().form();
  }

  /** {@return the block of the next item if it is in the same chapter, else the item's own} */
  int sectionEnd(int index) {
    Candidate item = items.get(index);
    if (index + 1 == items.size()) {
      return item.block();
    }
    Candidate next = items.get(index + 1);
    List<Integer> parts = item.token().parts();
    List<Integer> nextParts = next.token().parts();
    boolean same =
        parts.size() == 1
            ? nextParts.size() == 1
            : nextParts.size() > 1 && parts.getFirst().equals(nextParts.getFirst());
    return same ? next.block() : item.block();
  }
}
