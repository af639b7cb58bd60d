package org.pincite.query.cli;

import org.pincite.query.Options;
import org.pincite.query.concordance.ConcordanceOrder;

/** What {@code --sort} can ask for. */
enum SortOrder {
  RELEVANCE(Options.Sort.RELEVANCE, ConcordanceOrder.FOUND),
  DATE(Options.Sort.DATE, ConcordanceOrder.FOUND),
  POSITION(Options.Sort.POSITION, ConcordanceOrder.FOUND),
  LEFT(Options.Sort.POSITION, ConcordanceOrder.LEFT),
  RIGHT(Options.Sort.POSITION, ConcordanceOrder.RIGHT);

  private final Options.Sort statements;
  private final ConcordanceOrder lines;

  SortOrder(Options.Sort statements, ConcordanceOrder lines) {
    this.statements = statements;
    this.lines = lines;
  }

  /** {@return the order of the statements} */
  Options.Sort statements() {
    return statements;
  }

  /** {@return the order of the lines of a concordance over statements in that order} */
  ConcordanceOrder lines() {
    return lines;
  }
}
