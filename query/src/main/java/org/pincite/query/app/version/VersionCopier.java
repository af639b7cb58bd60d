package org.pincite.query.app.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.Document;
import org.pincite.corpus.store.AtomicFile;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.KeptVersion;
import org.pincite.corpus.store.KeptVersions;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.archive.OpenedFile;
import org.pincite.ingest.draft.IngestException;

/**
 * Copies cited versions. The file has to be copied when it is cited: when a newer one has replaced
 * it, its bytes are gone.
 */
final class VersionCopier {
  /** Larger files are not copied; their documents are: 10⁸ bytes, some 2,000 scanned pages. */
  static final long MOST_BYTES = 100_000_000;

  private final KeptVersions kept;
  private final Ingester ingester = new Ingester();
  private final String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

  VersionCopier(KeptVersions kept) {
    this.kept = kept;
  }

  /**
   * Keeps a document, and its bytes where they can be had.
   *
   * @return why the bytes were not kept; empty if they were
   */
  Optional<String> copy(Document document, List<CatalogueEntry> files) {
    CatalogueEntry file = files.getFirst();
    String first = kept.find(document.source().sha256()).map(KeptVersion::at).orElse(now);
    KeptVersion version = new KeptVersion(document.source(), file.path(), first);
    kept.keep(version, document);
    Path copy = kept.sourceFile(version);
    if (holds(copy, version)) {
      return Optional.empty();
    }
    if (version.source().size() > MOST_BYTES) {
      return Optional.of(
          file.fileName()
              + " is not copied, since it has more than "
              + MOST_BYTES / 1_000_000
              + " MB; keep it where it is");
    }
    boolean copied = files.stream().anyMatch(f -> copy(f, copy, version));
    return copied
        ? Optional.empty()
        : Optional.of(
            file.fileName()
                + " is not copied, since it is gone or has changed since it was indexed; its text"
                + " is kept");
  }

  private boolean copy(CatalogueEntry file, Path copy, KeptVersion version) {
    try (OpenedFile opened = OpenedFile.open(Path.of(file.path()))) {
      if (!Files.isRegularFile(opened.file())) {
        return false;
      }
      AtomicFile.write(copy, out -> Files.copy(opened.file(), out));
      if (holds(copy, version)) {
        return true;
      }
      Files.delete(copy);
      return false;
    } catch (IngestException | IOException e) {
      return false;
    }
  }

  private boolean holds(Path copy, KeptVersion version) {
    try {
      return Files.isRegularFile(copy)
          && ingester.identify(copy).sha256().equals(version.source().sha256());
    } catch (IngestException e) {
      return false;
    }
  }
}
