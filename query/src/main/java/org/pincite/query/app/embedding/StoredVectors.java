package org.pincite.query.app.embedding;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.store.VectorStore;
import org.pincite.index.PassageVectors;
import org.pincite.ingest.embedding.Embedder;

/** Vectors for the index, out of a store. */
public record StoredVectors(VectorStore store) implements PassageVectors {
  @Override
  public String model() {
    return Embedder.MODEL;
  }

  @Override
  public byte @Nullable [] of(String text) {
    return store.find(text);
  }
}
