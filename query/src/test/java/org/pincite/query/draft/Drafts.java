package org.pincite.query.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pincite.corpus.Document;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;

/** Reads drafts as the product does. */
final class Drafts {
  private static final Ingester INGESTER = new Ingester();

  private Drafts() {}

  /** {@return the document in a Markdown text} */
  static Document markdown(Path folder, String text) throws Exception {
    Path file = Files.createTempFile(folder, "draft", ".md");
    Files.writeString(file, text);
    return read(file);
  }

  static Document read(Path file) throws Exception {
    return switch (INGESTER.extract(file, INGESTER.identify(file))) {
      case Extraction.Extracted extracted -> extracted.document();
      case Extraction.Failed failed -> throw new IOException(failed.failure().reason());
    };
  }
}
