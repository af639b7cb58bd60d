package org.pincite.ingest.rtf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;

/** Reads Rich Text Format. Such a file tells no pages, and nothing embedded in it is opened. */
public final class RtfExtractor implements Extractor {
  /** Counts changes of what this extractor makes of the same file. */
  private static final int REVISION = 2;

  /** Bytes at most; pictures in them double in size. */
  private static final long MOST_BYTES = 250_000_000;

  /** For the service that looks for extractors. */
  public RtfExtractor() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/rtf");
  }

  @Override
  public String version() {
    return "rtf " + REVISION;
  }

  @Override
  public Draft extract(Path file, Source source, ExtractionOptions options) throws IngestException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IngestException(Failure.Kind.TOO_LARGE, "it is larger than any text");
      }
      Draft draft = new Draft();
      new RtfReader(new RtfScanner(Files.readString(file, StandardCharsets.ISO_8859_1)), draft)
          .read();
      return draft;
    } catch (IOException e) {
      throw new IngestException(
          Failure.Kind.UNREADABLE, "the file cannot be read: " + e.getMessage(), e);
    }
  }
}
