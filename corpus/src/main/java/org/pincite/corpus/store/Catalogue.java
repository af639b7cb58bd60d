package org.pincite.corpus.store;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pincite.corpus.CorpusException;

/**
 * Which files there are and what became of each: an immutable state, numbered by generation.
 *
 * @param generation counts the states; 0 is the empty one
 * @param entries by path
 */
public record Catalogue(long generation, SortedMap<String, CatalogueEntry> entries) {
  /** The state before anything was indexed. */
  public static final Catalogue EMPTY = new Catalogue(0, new TreeMap<>());

  public Catalogue {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    for (Map.Entry<String, CatalogueEntry> entry : entries.entrySet()) {
      if (!entry.getKey().equals(entry.getValue().path())) {
        throw new CorpusException("catalogue entry of " + entry.getKey() + " names another path");
      }
    }
  }

  /** {@return the next state, with other entries} */
  public Catalogue next(Collection<CatalogueEntry> newEntries) {
    TreeMap<String, CatalogueEntry> byPath = new TreeMap<>();
    newEntries.forEach(entry -> byPath.put(entry.path(), entry));
    return new Catalogue(generation + 1, byPath);
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
