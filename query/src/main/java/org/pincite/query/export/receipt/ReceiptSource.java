package org.pincite.query.export.receipt;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Source;

/**
 * A document that an export quotes.
 *
 * @param sha256 of the bytes of its file
 * @param mediaType what they are
 * @param bytes their number
 * @param file name of the file
 * @param title null where the document shows none
 * @param madeBy versions of what extracted its text
 * @param textSha256 of the text as extracted, UTF-8, which offsets count in
 * @param warnings what could not be read surely on the pages that are quoted, and in the document
 *     as a whole
 */
public record ReceiptSource(
    String sha256,
    String mediaType,
    long bytes,
    String file,
    @Nullable String title,
    String madeBy,
    String textSha256,
    List<Warning> warnings) {
  /**
   * @throws org.pincite.corpus.CorpusException if the hash is none
   */
  public ReceiptSource {
    source(sha256, mediaType, bytes);
    Objects.requireNonNull(file, "file of a source");
    warnings = List.copyOf(warnings);
  }

  /**
   * Something that could not be read surely.
   *
   * @param page its index from 1, null where it is about the whole document
   * @param kind e.g. {@code reading-order}
   * @param detail one sentence
   */
  public record Warning(@Nullable Integer page, String kind, String detail) {}

  /** {@return the bytes that were cited} */
  public Source source() {
    return source(sha256, mediaType, bytes);
  }

  private static Source source(String sha256, String mediaType, long bytes) {
    return new Source(sha256, Objects.requireNonNull(mediaType, "media type"), bytes);
  }
}
