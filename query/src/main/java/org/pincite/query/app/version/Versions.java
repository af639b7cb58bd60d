package org.pincite.query.app.version;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.correction.Layer;
import org.pincite.corpus.store.Catalogue;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.KeptVersion;
import org.pincite.corpus.store.KeptVersions;
import org.pincite.corpus.store.Workspace;
import org.pincite.query.question.QueryException;

/**
 * The documents of a state of a workspace, corrected; behind them the versions that are cited. Safe
 * for use by several threads.
 */
public final class Versions {
  private static final int CACHED = 16;

  private final Workspace workspace;
  private final Catalogue catalogue;
  private final KeptVersions kept;
  private final Map<String, List<Layer>> layers;
  private final Map<String, Document> cache =
      new LinkedHashMap<>(CACHED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Document> eldest) {
          return size() > CACHED;
        }
      };

  public Versions(Workspace workspace, Catalogue catalogue) {
    this.workspace = workspace;
    this.catalogue = catalogue;
    this.kept = workspace.versions();
    this.layers = catalogue.layers();
  }

  /**
   * {@return the document of that source, as the workspace holds it or else as it was last cited}
   *
   * @throws QueryException if there is neither
   */
  public synchronized Document document(String sha256) {
    @Nullable Document cached = cache.get(sha256);
    if (cached != null) {
      return cached;
    }
    Optional<Document> stored =
        isCurrent(sha256)
            ? workspace.documents().read(sha256).map(d -> d.with(corrected(sha256, d.metadata())))
            : Optional.empty();
    Document shown =
        stored
            .or(() -> kept.read(sha256))
            .orElseThrow(
                () ->
                    new QueryException(
                        "the stored document "
                            + sha256
                            + " is missing; repair with: pincite index --rebuild FOLDER"));
    cache.put(sha256, shown);
    return shown;
  }

  /** {@return metadata of a document as corrected} */
  public Metadata corrected(String sha256, Metadata metadata) {
    return Layer.over(metadata, layers.getOrDefault(sha256, List.of()));
  }

  /**
   * {@return the hashes of all documents, of the workspace and then kept, that begin with some
   * digits}
   */
  public Set<String> hashes(String begin) {
    Set<String> hashes = new LinkedHashSet<>();
    catalogue.documents().stream().filter(hash -> hash.startsWith(begin)).forEach(hashes::add);
    hashes.addAll(kept.hashes(begin));
    return hashes;
  }

  /** {@return whether a file with those bytes was there when the workspace was last indexed} */
  public boolean isCurrent(String sha256) {
    return catalogue.fileOf(sha256).isPresent();
  }

  /** {@return where the first file of a document lies, or lay when it was cited; else empty} */
  public String pathOf(String sha256) {
    return catalogue
        .fileOf(sha256)
        .map(CatalogueEntry::path)
        .or(() -> kept.find(sha256).map(KeptVersion::path))
        .orElse("");
  }

  /** {@return all files that hold, or held, the bytes of a document; a copy kept of them last} */
  public List<String> filesOf(String sha256) {
    List<String> files = new ArrayList<>();
    catalogue.filesOf(sha256).forEach(entry -> files.add(entry.path()));
    copyOf(sha256).ifPresent(copy -> files.add(copy.toString()));
    return files;
  }

  /** {@return the copy of a document's bytes that is kept, if one is} */
  public Optional<Path> copyOf(String sha256) {
    return kept.find(sha256).map(kept::sourceFile).filter(Files::isRegularFile);
  }

  /** {@return the file that has taken the place of a cited version; empty while none has} */
  public Optional<CatalogueEntry> newer(String sha256) {
    return kept.find(sha256).flatMap(version -> version.newer(catalogue));
  }

  /**
   * Keeps versions, since something cites them.
   *
   * @param hashes of documents
   * @return a sentence for each whose file was not copied, why
   * @throws org.pincite.corpus.CorpusException if they cannot be written
   */
  public List<String> keep(Collection<String> hashes) {
    VersionCopier copier = new VersionCopier(kept);
    List<String> problems = new ArrayList<>();
    for (String hash : new LinkedHashSet<>(hashes)) {
      if (isCurrent(hash)) {
        copier.copy(document(hash), catalogue.filesOf(hash)).ifPresent(problems::add);
      }
    }
    return problems;
  }
}
