package org.pincite.ingest.word;

import java.nio.file.Path;
import java.util.Set;
import org.pincite.corpus.Source;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.Extractor;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.office.Archive;
import org.pincite.ingest.office.DraftWriter;

/**
 * Reads Word documents, whichever program wrote them. Macros are never run, and nothing outside the
 * file is fetched. Such a file tells no pages, so none are invented.
 */
public final class WordExtractor implements Extractor {
  /** Counts changes of what this extractor makes of the same file. */
  private static final int REVISION = 3;

  /** For the service that looks for extractors. */
  public WordExtractor() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  }

  @Override
  public String version() {
    return "word " + REVISION;
  }

  @Override
  public Draft extract(Path file, Source source, ExtractionOptions options) throws IngestException {
    Draft draft = new Draft();
    try (Archive archive = Archive.open(file)) {
      WordPackage parts = WordPackage.of(archive);
      DraftWriter out = new DraftWriter(draft);
      new BodyReader(parts, out).read();
      out.finish();
      Properties.read(parts, draft);
    }
    return draft;
  }
}
