package org.pincite.corpus.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Failure;
import org.pincite.corpus.Source;
import org.pincite.corpus.correction.Sidecar;

/**
 * A file that was seen.
 *
 * @param path absolute
 * @param size in bytes when it was last read
 * @param modified time of its last change in milliseconds since 1970-01-01 UTC, as the file system
 *     told when it was last read
 * @param seen when these bytes were first seen under this path, ISO 8601 in UTC
 * @param source what its bytes are, null where they could not be read
 * @param madeBy versions of what made the document of it or failed to, see {@link
 *     org.pincite.corpus.Document#madeBy}
 * @param summary what the document is, null where there is none
 * @param failure why there is no document of it, null where there is one
 * @param sidecars what stands beside it, the weakest first; none for a file without
 */
public record CatalogueEntry(
    String path,
    long size,
    long modified,
    String seen,
    @Nullable Source source,
    String madeBy,
    @Nullable Summary summary,
    @Nullable Failure failure,
    List<Sidecar> sidecars) {
  public CatalogueEntry {
    // Catalogues written before there were sidecars have none.
    sidecars = sidecars == null ? List.of() : List.copyOf(sidecars);
  }

  /** A file without sidecars. */
  public CatalogueEntry(
      String path,
      long size,
      long modified,
      String seen,
      @Nullable Source source,
      String madeBy,
      @Nullable Summary summary,
      @Nullable Failure failure) {
    this(path, size, modified, seen, source, madeBy, summary, failure, List.of());
  }

  /** {@return the SHA-256 of its bytes if a document was made of them, else null} */
  public @Nullable String documentHash() {
    return source == null || failure != null ? null : source.sha256();
  }

  /** {@return its name without the folders} */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** {@return the same file at another place or time} */
  public CatalogueEntry at(String newPath, long newSize, long newModified) {
    return new CatalogueEntry(
        newPath, newSize, newModified, seen, source, madeBy, summary, failure, sidecars);
  }

  /** {@return the same file with other sidecars beside it} */
  public CatalogueEntry beside(List<Sidecar> others) {
    return new CatalogueEntry(path, size, modified, seen, source, madeBy, summary, failure, others);
  }
}
