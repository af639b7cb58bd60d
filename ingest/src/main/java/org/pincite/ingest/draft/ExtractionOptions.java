package org.pincite.ingest.draft;

/**
 * How a file is to be read. The default is what an index is made with.
 *
 * @param tags whether the structure tree of a tagged PDF may be used; without it the page alone
 *     speaks
 * @param ocr whether words in pictures are recognised
 * @param passwords that may open the file
 */
public record ExtractionOptions(boolean tags, OcrOptions ocr, Passwords passwords) {
  /** Everything that the file tells. */
  public static final ExtractionOptions DEFAULT =
      new ExtractionOptions(true, OcrOptions.DEFAULT, Passwords.NONE);

  /** {@return the same without the tags of PDFs} */
  public ExtractionOptions withoutTags() {
    return new ExtractionOptions(false, ocr, passwords);
  }

  /** {@return the same with other wishes about words in pictures} */
  public ExtractionOptions with(OcrOptions newOcr) {
    return new ExtractionOptions(tags, newOcr, passwords);
  }

  /** {@return the same with other passwords} */
  public ExtractionOptions with(Passwords newPasswords) {
    return new ExtractionOptions(tags, ocr, newPasswords);
  }

  /** {@return the same after recognising words in the file's pictures took too much} */
  public ExtractionOptions afterOcrGaveUp() {
    return with(new OcrOptions(ocr.on(), ocr.language(), true));
  }

  /**
   * {@return what differs from the default, for the record of how a document was made: {@code "; no
   * tags"}; empty where nothing does} What recognises words is on record only where it was needed.
   */
  public String note() {
    return tags ? "" : "; no tags";
  }
}
