package org.pincite.corpus.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.correction.Corrections;
import org.pincite.corpus.correction.Layer;
import org.pincite.corpus.correction.Sidecar;

/**
 * Which files there are and what became of each: an immutable state, numbered by generation.
 *
 * @param generation counts the states; 0 is the empty one
 * @param entries by path
 * @param imported what the user's sheets say of documents, by the hash of their source, as it was
 *     when this state came into force
 */
public record Catalogue(
    long generation,
    SortedMap<String, CatalogueEntry> entries,
    SortedMap<String, Corrections> imported) {
  /** The state before anything was indexed. */
  public static final Catalogue EMPTY = new Catalogue(0, new TreeMap<>(), new TreeMap<>());

  public Catalogue {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    imported = Collections.unmodifiableSortedMap(new TreeMap<>(imported));
    for (Map.Entry<String, CatalogueEntry> entry : entries.entrySet()) {
      if (!entry.getKey().equals(entry.getValue().path())) {
        throw new CorpusException("catalogue entry of " + entry.getKey() + " names another path");
      }
    }
  }

  /** {@return the next state, with other entries} */
  public Catalogue next(Collection<CatalogueEntry> newEntries) {
    return next(newEntries, imported);
  }

  /** {@return the next state, with other entries and other imported metadata} */
  public Catalogue next(
      Collection<CatalogueEntry> newEntries, SortedMap<String, Corrections> newImported) {
    TreeMap<String, CatalogueEntry> byPath = new TreeMap<>();
    newEntries.forEach(entry -> byPath.put(entry.path(), entry));
    return new Catalogue(generation + 1, byPath, newImported);
  }

  /**
   * {@return the hashes of all sources that have a document, each once, in the order of their first
   * paths}
   */
  public Set<String> documents() {
    Set<String> hashes = new LinkedHashSet<>();
    for (CatalogueEntry entry : entries.values()) {
      String hash = entry.documentHash();
      if (hash != null) {
        hashes.add(hash);
      }
    }
    return hashes;
  }

  /**
   * {@return the files of a document in the order of their paths; more than one where identical
   * files lie about}
   */
  public List<CatalogueEntry> filesOf(String sha256) {
    return entries.values().stream().filter(entry -> sha256.equals(entry.documentHash())).toList();
  }

  /**
   * {@return what corrects the metadata of each document that is corrected, by hash, the weakest
   * first}
   *
   * <p>Where identical files have sidecars of their own, that of the first path is the strongest;
   * what was imported is stronger than any.
   */
  public Map<String, List<Layer>> layers() {
    Map<String, List<Layer>> layers = new HashMap<>();
    for (CatalogueEntry entry : List.copyOf(entries.values()).reversed()) {
      String hash = entry.documentHash();
      for (Sidecar sidecar : hash == null ? List.<Sidecar>of() : entry.sidecars()) {
        if (!sidecar.corrections().isEmpty()) {
          layers.computeIfAbsent(hash, h -> new ArrayList<>()).add(sidecar.layer());
        }
      }
    }
    Set<String> documents = documents();
    imported.forEach(
        (hash, corrections) -> {
          if (documents.contains(hash)) {
            layers
                .computeIfAbsent(hash, h -> new ArrayList<>())
                .add(new Layer(Layer.IMPORT, corrections));
          }
        });
    return layers;
  }

  /** {@return the first file of a document} */
  public Optional<CatalogueEntry> fileOf(String sha256) {
    return entries.values().stream()
        .filter(entry -> sha256.equals(entry.documentHash()))
        .findFirst();
  }

  /** {@return files without a document, in the order of their paths} */
  public List<CatalogueEntry> failed() {
    return entries.values().stream().filter(entry -> entry.failure() != null).toList();
  }
}
