package org.pincite.ingest;

import org.pincite.corpus.Document;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Source;

/** What became of a file. */
public sealed interface Extraction {
  /** {@return what is known of the bytes} */
  Source source();

  /** A document came out. */
  record Extracted(Document document) implements Extraction {
    @Override
    public Source source() {
      return document.source();
    }
  }

  /** None did, and this is why. */
  record Failed(Source source, Failure failure) implements Extraction {}
}
