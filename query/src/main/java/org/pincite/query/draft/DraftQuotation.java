package org.pincite.query.draft;

import java.util.List;

/**
 * A quotation of a draft with what the draft says of it.
 *
 * @param quoted the words, ending where the marks most likely end
 * @param otherReadings where else they may end, since an apostrophe looks like a closing mark
 * @param cited what is said of their source
 */
public record DraftQuotation(Quoted quoted, List<Quoted> otherReadings, Cited cited) {
  public DraftQuotation {
    otherReadings = List.copyOf(otherReadings);
  }
}
