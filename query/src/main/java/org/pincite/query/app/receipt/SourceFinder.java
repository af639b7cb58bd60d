package org.pincite.query.app.receipt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.ingest.Ingester;
import org.pincite.ingest.archive.OpenedFile;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.scan.FolderScan;
import org.pincite.ingest.scan.SeenFile;
import org.pincite.query.app.Library;
import org.pincite.query.app.receipt.Verification.BytesState;
import org.pincite.query.export.receipt.ReceiptSource;
import org.pincite.query.question.QueryException;

/** Finds the bytes of cited sources by hashing the files where they may lie. */
final class SourceFinder {
  private final @Nullable Library library;
  private final Collection<SeenFile> files;
  private final Ingester ingester = new Ingester();

  /**
   * @param library in whose files to look, null for none
   * @param folders to look in as well
   * @throws QueryException if there is no such folder
   */
  SourceFinder(@Nullable Library library, List<Path> folders) {
    this.library = library;
    try {
      this.files = FolderScan.of(folders, List.of()).files().values();
    } catch (IOException e) {
      throw new QueryException("cannot look for sources: " + e.getMessage(), e);
    }
  }

  /**
   * A source that was looked for.
   *
   * @param bytes what became of its bytes
   * @param place the file that holds them, null if none does
   * @param replacedBy a file in its place that holds others, null if there is none
   */
  record Found(BytesState bytes, @Nullable Path place, @Nullable Path replacedBy) {}

  /** {@return where the bytes of a source lie now} */
  Found find(ReceiptSource source) {
    @Nullable Path other = null;
    for (Path place : places(source)) {
      Optional<String> hash = hash(place);
      if (hash.filter(source.sha256()::equals).isPresent()) {
        return new Found(BytesState.SAME, place, null);
      }
      boolean named = String.valueOf(place.getFileName()).equals(source.file());
      if (hash.isPresent() && named && other == null) {
        other = place;
      }
    }
    Optional<Path> copy =
        library == null ? Optional.empty() : library.versions().copyOf(source.sha256());
    if (copy.flatMap(this::hash).filter(source.sha256()::equals).isPresent()) {
      return new Found(BytesState.KEPT, copy.get(), other);
    }
    return new Found(other == null ? BytesState.MISSING : BytesState.CHANGED, null, other);
  }

  /** Where the bytes may lie, the likeliest first. */
  private Set<Path> places(ReceiptSource source) {
    List<Path> places = new ArrayList<>();
    files.stream()
        .filter(file -> isNamed(file.path(), source) || file.size() == source.bytes())
        .map(SeenFile::path)
        .forEach(places::add);
    if (library != null) {
      for (CatalogueEntry entry : library.catalogue().filesOf(source.sha256())) {
        places.add(Path.of(entry.path()));
      }
      String lay = library.versions().pathOf(source.sha256());
      if (!lay.isEmpty()) {
        places.add(Path.of(lay));
      }
      for (String path : library.catalogue().entries().keySet()) {
        if (isNamed(Path.of(path), source)) {
          places.add(Path.of(path));
        }
      }
    }
    return new LinkedHashSet<>(places);
  }

  private static boolean isNamed(Path file, ReceiptSource source) {
    return String.valueOf(file.getFileName()).equals(source.file());
  }

  private Optional<String> hash(Path place) {
    try (OpenedFile opened = OpenedFile.open(place)) {
      return Optional.of(ingester.identify(opened.file()).sha256());
    } catch (IngestException e) {
      return Optional.empty();
    }
  }
}
