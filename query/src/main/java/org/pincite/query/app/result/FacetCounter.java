package org.pincite.query.app.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.query.app.Library;

/** Counts by what documents say of themselves, corrections included. */
final class FacetCounter {
  /** What documents that show no value are gathered under; no value is empty. */
  private static final String NOT_SHOWN = "";

  private final Library library;
  private final List<CatalogueEntry> files;
  private final Map<String, Integer> found;

  private static final class Tally {
    private @Nullable String value;
    private @Nullable String sha256;
    private long statements;
    private int documents;
    private int searchedDocuments;
    private long searchedSentences;

    FacetCount count() {
      return new FacetCount(
          value, sha256, statements, documents, searchedDocuments, searchedSentences);
    }
  }

  /**
   * @param files of the documents searched
   * @param found how many statements were found in each document, by SHA-256
   */
  FacetCounter(Library library, List<CatalogueEntry> files, Map<String, Integer> found) {
    this.library = library;
    this.files = files;
    this.found = found;
  }

  /**
   * {@return the counts of all values that any searched document has: years in order, all else the
   * most frequent first, then by name; documents that show no value last}
   */
  List<FacetCount> by(Facet facet) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (CatalogueEntry file : files) {
      String hash = file.documentHash();
      if (hash != null && seen.add(hash)) {
        add(tallies, facet, file, hash);
      }
    }
    Comparator<FacetCount> byName =
        Comparator.comparing(
            FacetCount::value, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER));
    Comparator<FacetCount> order =
        facet == Facet.YEAR
            ? byName
            : Comparator.comparing((FacetCount count) -> count.value() == null)
                .thenComparing(Comparator.comparingLong(FacetCount::statements).reversed())
                .thenComparing(byName);
    return tallies.values().stream().map(Tally::count).sorted(order).toList();
  }

  private void add(Map<String, Tally> tallies, Facet facet, CatalogueEntry file, String hash) {
    int sentences = file.summary() == null ? 0 : file.summary().sentences();
    int statements = found.getOrDefault(hash, 0);
    if (facet == Facet.DOCUMENT) {
      Tally tally = tallies.computeIfAbsent(hash, key -> new Tally());
      tally.value = library.metadata(file).first(MetadataField.TITLE).orElse(file.fileName());
      tally.sha256 = hash;
      add(tally, statements, sentences);
      return;
    }
    List<String> values = new ArrayList<>(facet.values(library.metadata(file)));
    if (values.isEmpty()) {
      values.add(NOT_SHOWN);
    }
    for (String value : values) {
      Tally tally = tallies.computeIfAbsent(value, key -> new Tally());
      tally.value = value.equals(NOT_SHOWN) ? null : value;
      add(tally, statements, sentences);
    }
  }

  private static void add(Tally tally, int statements, int sentences) {
    tally.statements += statements;
    tally.documents += statements > 0 ? 1 : 0;
    tally.searchedDocuments++;
    tally.searchedSentences += sentences;
  }
}
