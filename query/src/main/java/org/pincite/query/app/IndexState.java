package org.pincite.query.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Document;
import org.pincite.corpus.correction.Corrections;
import org.pincite.corpus.correction.Layer;
import org.pincite.corpus.store.Catalogue;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.corpus.store.VectorStore;
import org.pincite.corpus.store.Workspace;
import org.pincite.index.IndexEditor;
import org.pincite.index.IndexException;
import org.pincite.index.PassageVectors;
import org.pincite.index.SearchIndex;
import org.pincite.index.label.Labeller;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.app.embedding.SpokenLabeller;
import org.pincite.query.app.embedding.StoredVectors;
import org.pincite.query.app.theme.ThemedLabeller;
import org.pincite.query.app.theme.UserThemes;
import org.pincite.query.label.StatementLabeller;
import org.pincite.query.question.QueryException;

/**
 * Index and catalogue of a workspace opened for writing, which change in one step: the index's
 * commit names the generation of the catalogue in force.
 */
final class IndexState implements AutoCloseable {
  static final String GENERATION = "catalogue";

  private final Workspace workspace;
  private final IndexEditor index;
  private @Nullable VectorStore vectors;
  private @Nullable Labeller labeller;
  private final Set<String> held = new HashSet<>();
  private final Map<String, List<Layer>> applied = new HashMap<>();
  private SortedMap<String, Corrections> imported;
  private Catalogue catalogue;
  private boolean stale;

  private IndexState(Workspace workspace, IndexEditor index, Catalogue catalogue) {
    this.workspace = workspace;
    this.index = index;
    this.catalogue = catalogue;
    this.imported = workspace.imported().read();
  }

  /**
   * Opens the index, making it anew from the store where it is missing, of another format or to be
   * rebuilt.
   */
  static IndexState open(Workspace workspace, boolean rebuild) {
    if (rebuild) {
      delete(workspace.indexFolder());
    }
    String committed = committed(workspace.indexFolder()).get(GENERATION);
    long generation =
        committed == null ? workspace.catalogues().newest() : Long.parseLong(committed);
    IndexEditor index = IndexEditor.open(workspace.indexFolder());
    IndexState state = new IndexState(workspace, index, workspace.catalogues().read(generation));
    if (committed == null) {
      state.refill();
    } else {
      state.held.addAll(state.catalogue.documents());
      state.applied.putAll(state.catalogue.layers());
    }
    return state;
  }

  /** {@return the catalogue of the last commit} */
  Catalogue catalogue() {
    return catalogue;
  }

  /** {@return the hashes of the documents that the index holds} */
  Set<String> documents() {
    return Set.copyOf(held);
  }

  /**
   * {@return whether the index was made anew and not committed since, or metadata was imported that
   * it does not show}
   */
  boolean isStale() {
    return stale || !catalogue.imported().equals(imported);
  }

  /** {@return what the user's sheets say of documents, whether or not the index shows it} */
  SortedMap<String, Corrections> imported() {
    return new TreeMap<>(imported);
  }

  /** Puts a document into the index as its file's sidecars and the user's sheets correct it. */
  void put(Document document, CatalogueEntry entry) {
    Catalogue alone = Catalogue.EMPTY.next(List.of(entry), imported);
    put(document, alone.layers().getOrDefault(document.source().sha256(), List.of()));
  }

  private void put(Document document, List<Layer> layers) {
    String hash = document.source().sha256();
    Optional<VectorStore> made = vectors();
    Document corrected = document.with(Layer.over(document.metadata(), layers));
    index.put(
        corrected,
        made.<PassageVectors>map(StoredVectors::new).orElse(PassageVectors.NONE),
        made.isPresent() ? new SpokenLabeller(labeller(), corrected) : Labeller.NONE);
    held.add(hash);
    applied.put(hash, layers);
  }

  /** Keeps what a sheet says as user data, and shows it from now on. */
  void correct(SortedMap<String, Corrections> corrections) {
    workspace.imported().write(corrections);
    imported = new TreeMap<>(corrections);
    commit(catalogue.entries().values());
  }

  /** Puts a catalogue of these entries in force, together with all that was put into the index. */
  void commit(Collection<CatalogueEntry> entries) {
    Catalogue next = catalogue.next(entries, imported);
    Set<String> gone = new HashSet<>(held);
    gone.removeAll(next.documents());
    gone.forEach(index::remove);
    held.removeAll(gone);
    applied.keySet().removeAll(gone);
    putCorrected(next.layers());
    workspace.catalogues().write(next);
    index.commit(Map.of(GENERATION, Long.toString(next.generation())));
    workspace.catalogues().retain(next.generation());
    catalogue = next;
    stale = false;
  }

  /**
   * Removes stored documents that the catalogue no longer names; only when nothing is being
   * extracted.
   */
  void tidy() {
    workspace.documents().retain(catalogue.documents());
  }

  /** Puts a stored document into the index again, with the vectors that there are by now. */
  void putAgain(String hash) {
    putStored(hash, applied.getOrDefault(hash, List.of()));
  }

  /** {@return the vectors of texts, where any were made; opened when first asked for} */
  Optional<VectorStore> vectors() {
    if (vectors == null && Files.exists(workspace.vectorFile())) {
      vectors = VectorStore.open(workspace.vectorFile(), Embedder.MODEL, Embedder.DIMENSIONS);
    }
    return Optional.ofNullable(vectors);
  }

  private Labeller labeller() {
    Labeller opened =
        labeller == null
            ? new ThemedLabeller(StatementLabeller.builtIn(), UserThemes.of(workspace.userFolder()))
            : labeller;
    labeller = opened;
    return opened;
  }

  @Override
  public void close() {
    if (vectors != null) {
      vectors.close();
    }
    index.close();
  }

  /**
   * What the last commit said; an index that cannot be opened is made anew, since the store holds
   * all that it holds.
   */
  private static Map<String, String> committed(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    try (SearchIndex index = SearchIndex.open(folder)) {
      return index.userData();
    } catch (IndexException e) {
      delete(folder);
      return Map.of();
    }
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      throw new QueryException("the old index in " + folder + " cannot be deleted: " + e, e);
    }
  }

  private void refill() {
    stale = !catalogue.entries().isEmpty();
    Map<String, List<Layer>> layers = catalogue.layers();
    for (String hash : catalogue.documents()) {
      putStored(hash, layers.getOrDefault(hash, List.of()));
    }
  }

  /** Puts those documents again whose corrections are not those that the index shows. */
  private void putCorrected(Map<String, List<Layer>> layers) {
    for (String hash : List.copyOf(held)) {
      List<Layer> wanted = layers.getOrDefault(hash, List.of());
      if (!wanted.equals(applied.getOrDefault(hash, List.of()))) {
        putStored(hash, wanted);
      }
    }
  }

  private void putStored(String hash, List<Layer> layers) {
    try {
      workspace.documents().read(hash).ifPresent(document -> put(document, layers));
    } catch (CorpusException e) {
      held.remove(Objects.requireNonNull(hash));
    }
  }
}
