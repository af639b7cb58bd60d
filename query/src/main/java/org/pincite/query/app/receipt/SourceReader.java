package org.pincite.query.app.receipt;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import org.pincite.corpus.Sha256;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.archive.OpenedFile;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.query.app.Library;
import org.pincite.query.app.reading.ReadingOptions;
import org.pincite.query.app.receipt.Verification.TextState;
import org.pincite.query.export.receipt.ReceiptSource;
import org.pincite.query.question.QueryException;

/** Reads the text of cited sources, again where the present extractor did not make it. */
final class SourceReader {
  private final @Nullable Library library;
  private final ExtractionPool pool;
  private final ReadingOptions reading;
  private final boolean again;
  private final Ingester ingester = new Ingester();

  /**
   * @param library that may hold their text, null for none
   * @param again whether to extract all again
   */
  SourceReader(
      @Nullable Library library, ExtractionPool pool, ReadingOptions reading, boolean again) {
    this.library = library;
    this.pool = pool;
    this.reading = reading;
    this.again = again;
  }

  /**
   * A source that was read.
   *
   * @param document its text, null if there is none
   * @param note why it was not extracted, null where it was or need not be
   */
  record Read(TextState state, @Nullable Document document, @Nullable String note) {}

  /**
   * {@return the text of a source}
   *
   * @param place a file that holds its bytes
   */
  Read read(ReceiptSource source, Path place) {
    Optional<Document> held = held(source);
    boolean current =
        held.filter(d -> ingester.isMadeNow(d.madeBy(), source.mediaType(), reading.extraction()))
            .isPresent();
    if (current && !again) {
      return new Read(TextState.STORED, held.get(), null);
    }
    return switch (extract(source, place)) {
      case Extraction.Extracted extracted ->
          new Read(TextState.EXTRACTED, extracted.document(), null);
      case Extraction.Failed failed -> {
        String note = "it could not be extracted again: " + failed.failure().reason();
        boolean cited =
            held.filter(d -> Sha256.hex(d.text()).equals(source.textSha256())).isPresent();
        yield cited
            ? new Read(TextState.AS_CITED, held.get(), note)
            : new Read(TextState.NONE, null, note);
      }
    };
  }

  private Optional<Document> held(ReceiptSource source) {
    try {
      return library == null || library.versions().hashes(source.sha256()).isEmpty()
          ? Optional.empty()
          : Optional.of(library.document(source.sha256()));
    } catch (QueryException | CorpusException e) {
      return Optional.empty();
    }
  }

  private Extraction extract(ReceiptSource cited, Path place) {
    try (OpenedFile opened = OpenedFile.open(place)) {
      return pool.extract(opened.file(), cited.source(), reading.extraction(place));
    } catch (IngestException e) {
      return new Extraction.Failed(cited.source(), e.failure());
    }
  }
}
