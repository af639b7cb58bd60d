package org.pincite.query.draft;

import java.util.List;

/**
 * A quotation of a draft with what the draft says of it.
 *
 * @param quoted the words, ending where the marks most likely end
 * @param otherReadings where else they may end, since an apostrophe looks like a closing mark
 * @param doubtful whether the likeliest reading is too short to be checked, so that the words are a
 *     quotation only if they are found
 * @param cited what is said of their source
 */
public record DraftQuotation(
    Quoted quoted, List<Quoted> otherReadings, boolean doubtful, Cited cited) {
  public DraftQuotation {
    otherReadings = List.copyOf(otherReadings);
  }
}
