package org.pincite.ingest.draft;

/**
 * How a file is to be read. The default is what an index is made with.
 *
 * @param tags whether the structure tree of a tagged PDF may be used; without it the page alone
 *     speaks
 */
public record ExtractionOptions(boolean tags) {
  /** Everything that the file tells. */
  public static final ExtractionOptions DEFAULT = new ExtractionOptions(true);

  /** {@return the same without the tags of PDFs} */
  public ExtractionOptions withoutTags() {
    return new ExtractionOptions(false);
  }

  /**
   * {@return what differs from the default, for the record of how a document was made: {@code "; no
   * tags"}; empty where nothing does}
   */
  public String note() {
    return tags ? "" : "; no tags";
  }
}
