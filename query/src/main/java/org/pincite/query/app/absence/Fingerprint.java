package org.pincite.query.app.absence;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pincite.corpus.Sha256;
import org.pincite.corpus.correction.Layer;
import org.pincite.corpus.store.Catalogue;
import org.pincite.corpus.store.CatalogueEntry;
import org.pincite.index.SearchIndex;

/**
 * Names what an index holds: a SHA-256 over the index's format and, of each document, the hash of
 * its source, the versions that read it and what corrects its metadata. The same files read by the
 * same versions have the same, wherever they lie and however often the index is made anew.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /** {@return 64 lower-case hexadecimal digits} */
  public static String of(Catalogue catalogue) {
    SortedMap<String, String> documents = new TreeMap<>();
    for (CatalogueEntry entry : catalogue.entries().values()) {
      String hash = entry.documentHash();
      if (hash != null) {
        documents.putIfAbsent(hash, entry.madeBy());
      }
    }
    Map<String, List<Layer>> layers = catalogue.layers();
    StringBuilder all = new StringBuilder("index ").append(SearchIndex.format()).append('\n');
    documents.forEach(
        (hash, madeBy) -> {
          all.append(hash).append(' ').append(madeBy).append('\n');
          for (Layer layer : layers.getOrDefault(hash, List.of())) {
            layer
                .corrections()
                .fields()
                .forEach((field, values) -> all.append(field.slug()).append(values).append('\n'));
          }
        });
    return Sha256.hex(all.toString());
  }
}
