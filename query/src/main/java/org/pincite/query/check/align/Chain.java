package org.pincite.query.check.align;

import java.util.List;
import org.pincite.query.check.text.Order;
import org.pincite.query.check.text.QuotedText;
import org.pincite.query.check.text.SourceText;

/**
 * All segments of a quotation, each word for word in a document.
 *
 * @param quoted the quotation
 * @param source the document
 * @param order the order of its words in which the places count
 * @param runs one a segment, in the order of the quotation; not always in that of the source
 */
public record Chain(QuotedText quoted, SourceText source, Order order, List<Run> runs) {
  public Chain {
    runs = List.copyOf(runs);
  }

  /** {@return how many words of the source lie between a run and the next; negative backwards} */
  public int distance(int run) {
    return runs.get(run + 1).place() - runs.get(run).end();
  }

  /** {@return whether the source has the segments in the order of the quotation} */
  public boolean isForward() {
    for (int i = 0; i + 1 < runs.size(); i++) {
      if (distance(i) < 0) {
        return false;
      }
    }
    return true;
  }
}
