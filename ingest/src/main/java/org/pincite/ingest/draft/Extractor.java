package org.pincite.ingest.draft;

import java.nio.file.Path;
import org.pincite.corpus.Source;

/**
 * Reads one format. Extractors keep no state between files and may be used by several threads at
 * once.
 */
public interface Extractor {
  /** {@return the media types it reads, e.g. {@code application/pdf}} */
  java.util.Set<String> mediaTypes();

  /**
   * {@return its name and the versions of all that decides what it makes, e.g. {@code pdf 1, pdfbox
   * 3.0.8}}
   */
  String version();

  /**
   * Reads a file.
   *
   * @param file to be read, not changed
   * @param source what is known of its bytes
   * @param options those that do not concern the format are ignored
   * @throws IngestException if no document can be made of it; any other exception or error counts
   *     as {@code BROKEN}
   */
  Draft extract(Path file, Source source, ExtractionOptions options) throws IngestException;

  /**
   * Reads a file with the default options, as {@link #extract(Path, Source, ExtractionOptions)}.
   */
  default Draft extract(Path file, Source source) throws IngestException {
    return extract(file, source, ExtractionOptions.DEFAULT);
  }

  /** Reads a file, telling of pages that take long; only formats that have such tell of any. */
  default Draft extract(Path file, Source source, ExtractionOptions options, PageListener listener)
      throws IngestException {
    return extract(file, source, options);
  }

  /** {@return whether its files are nothing but pictures, which only OCR can read} */
  default boolean readsPicturesOnly() {
    return false;
  }
}
