package org.pincite.corpus;

/**
 * The bytes a document was made from. Where they lie and when they were seen stands in the
 * catalogue, not here.
 *
 * @param sha256 their SHA-256, 64 lower-case hexadecimal digits
 * @param mediaType what they turned out to be, e.g. {@code application/pdf}; never taken from the
 *     file's name alone
 * @param size their number
 */
public record Source(String sha256, String mediaType, long size) {
  public Source {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new CorpusException("not a SHA-256: '" + sha256 + "'");
    }
    if (size < 0) {
      throw new CorpusException("a size cannot be negative: " + size);
    }
  }
}
