package org.pincite.query.app.result;

import org.jspecify.annotations.Nullable;

/**
 * How many statements were found with one value of a facet, and in how much text.
 *
 * @param value the value, a document's title or the name of its file; null for documents that show
 *     none
 * @param sha256 of the document where the facet is the document, else null
 * @param statements how many were found
 * @param documents in how many documents
 * @param searchedDocuments how many documents with this value were searched
 * @param searchedSentences how many sentences those have
 */
public record FacetCount(
    @Nullable String value,
    @Nullable String sha256,
    long statements,
    int documents,
    int searchedDocuments,
    long searchedSentences) {
  /** {@return statements found for each 1,000 sentences searched, 0 where there are none} */
  public double perThousand() {
    return searchedSentences == 0 ? 0 : 1000.0 * statements / searchedSentences;
  }
}
