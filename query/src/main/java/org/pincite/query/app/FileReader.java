package org.pincite.query.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Source;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.DocumentStore;
import org.pincite.corpus.store.Summary;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.archive.ArchivePath;
import org.pincite.ingest.archive.OpenedFile;
import org.pincite.ingest.draft.ExtractionOptions;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.scan.SeenFile;
import org.pincite.ingest.worker.ExtractionPool;
import org.pincite.query.app.reading.ReadingOptions;

/**
 * Reads one file: hashes it, takes its document from the store or extracts it, and writes what is
 * new to the store.
 */
final class FileReader {
  private final Ingester ingester;
  private final ReadingOptions reading;
  private final ExtractionOptions options;
  private final @Nullable ExtractionPool pool;
  private final @Nullable DocumentStore store;
  private final boolean extractAnew;
  private final String now = Instant.now().toString();

  /**
   * @param pool what extracts; null if nothing is to be
   * @param store where documents go; null if none is to be kept
   */
  FileReader(
      Ingester ingester,
      ReadingOptions reading,
      @Nullable ExtractionPool pool,
      @Nullable DocumentStore store,
      boolean extractAnew) {
    this.ingester = ingester;
    this.reading = reading;
    this.options = reading.extraction();
    this.pool = pool;
    this.store = store;
    this.extractAnew = extractAnew;
  }

  /**
   * A file that was read.
   *
   * @param entry what goes into the catalogue
   * @param document what goes into the index; null if there is none or it was not asked for
   */
  record Read(CatalogueEntry entry, @Nullable Document document) {}

  /**
   * {@return whether an entry still says what reading its bytes again would say}
   *
   * @param retry whether files that failed are worth another try
   */
  boolean isCurrent(CatalogueEntry entry, boolean retry) {
    Source source = entry.source();
    Failure failure = entry.failure();
    if (source == null || (failure != null && (retry || mayOpenNow(entry, failure)))) {
      return false;
    }
    return ingester.isMadeNow(entry.madeBy(), source.mediaType(), options);
  }

  private boolean mayOpenNow(CatalogueEntry entry, Failure failure) {
    return failure.kind() == Failure.Kind.ENCRYPTED
        && !reading.passwords().forFile(Path.of(entry.path())).all().isEmpty();
  }

  /** {@return what the file is now} */
  Read read(SeenFile file, @Nullable CatalogueEntry before) {
    try (OpenedFile opened = OpenedFile.open(file.path())) {
      Source source = ingester.identify(opened.file());
      String seen = before != null && source.equals(before.source()) ? before.seen() : now;
      return store == null || pool == null
          ? unread(file, source, seen)
          : read(file, opened.file(), source, seen, store, pool);
    } catch (IngestException e) {
      return new Read(failed(file, null, now, e.failure()), null);
    }
  }

  private Read unread(SeenFile file, Source source, String seen) {
    String madeBy = ingester.madeBy(source.mediaType(), options);
    return new Read(
        new CatalogueEntry(
            file.path().toString(), file.size(), file.modified(), seen, source, madeBy, null, null),
        null);
  }

  private Read read(
      SeenFile file,
      Path bytes,
      Source source,
      String seen,
      DocumentStore documents,
      ExtractionPool extractions) {
    Optional<Document> kept = extractAnew ? Optional.empty() : kept(documents, source);
    if (kept.isPresent()) {
      return new Read(extracted(file, seen, kept.get()), kept.get());
    }
    return switch (extractions.extract(bytes, source, reading.extraction(file.path()))) {
      case Extraction.Failed failed -> new Read(failed(file, source, seen, failed.failure()), null);
      case Extraction.Extracted extracted -> {
        if (hasChanged(file)) {
          Failure failure =
              new Failure(
                  Failure.Kind.UNREADABLE, "it changed while it was being read; index again");
          yield new Read(failed(file, null, now, failure), null);
        }
        documents.write(extracted.document());
        yield new Read(extracted(file, seen, extracted.document()), extracted.document());
      }
    };
  }

  private Optional<Document> kept(DocumentStore documents, Source source) {
    try {
      return documents
          .read(source.sha256())
          .filter(d -> ingester.isMadeNow(d.madeBy(), source.mediaType(), options));
    } catch (CorpusException e) {
      return Optional.empty();
    }
  }

  private CatalogueEntry extracted(SeenFile file, String seen, Document document) {
    return new CatalogueEntry(
        file.path().toString(),
        file.size(),
        file.modified(),
        seen,
        document.source(),
        document.madeBy(),
        Summary.of(document),
        null);
  }

  private CatalogueEntry failed(
      SeenFile file, @Nullable Source source, String seen, Failure failure) {
    String madeBy = source == null ? "" : ingester.madeBy(source.mediaType(), options);
    return new CatalogueEntry(
        file.path().toString(), file.size(), file.modified(), seen, source, madeBy, null, failure);
  }

  private static boolean hasChanged(SeenFile file) {
    try {
      Path onDisk = ArchivePath.onDisk(file.path());
      boolean grown = onDisk.equals(file.path()) && Files.size(onDisk) != file.size();
      return grown || Files.getLastModifiedTime(onDisk).toMillis() != file.modified();
    } catch (java.io.IOException e) {
      return true;
    }
  }
}
