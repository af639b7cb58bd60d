package org.pincite.query.app.draft;

import java.nio.file.Path;
import org.pincite.corpus.Document;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.archive.OpenedFile;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.query.app.reading.ReadingOptions;
import org.pincite.query.question.QueryException;

/** Reads drafts in the way that documents of the corpus are read, in a process with limits. */
public final class DraftReader implements AutoCloseable {
  private final Ingester ingester = new Ingester();
  private final ReadingOptions reading;
  private final ExtractionPool pool;

  public DraftReader(ReadingOptions reading) {
    this.reading = reading;
    this.pool = new ExtractionPool(reading.resources().limits(), 1);
  }

  /**
   * {@return the draft in a file}
   *
   * @throws QueryException if it cannot be read; the sentence names the file
   */
  public Document read(Path file) {
    try (OpenedFile opened = OpenedFile.open(file)) {
      Path bytes = opened.file();
      Extraction extraction =
          pool.extract(bytes, ingester.identify(bytes), reading.extraction(file));
      return switch (extraction) {
        case Extraction.Extracted extracted -> extracted.document();
        case Extraction.Failed failed ->
            throw new QueryException(unread(file, failed.failure().reason()));
      };
    } catch (IngestException e) {
      throw new QueryException(unread(file, e.failure().reason()), e);
    }
  }

  private static String unread(Path file, String reason) {
    return "the draft " + file + " cannot be read: " + reason;
  }

  @Override
  public void close() {
    pool.close();
  }
}
