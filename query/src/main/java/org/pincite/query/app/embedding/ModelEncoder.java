package org.pincite.query.app.embedding;

import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.question.QueryException;
import org.pincite.query.rank.Encoder;

/** The model that comes with Pincite, as what ranks passages sees it. Thread-safe. */
public final class ModelEncoder implements Encoder, AutoCloseable {
  private final Embedder embedder;

  private ModelEncoder(Embedder embedder) {
    this.embedder = embedder;
  }

  /**
   * Loads the model.
   *
   * @throws QueryException if this machine cannot run it
   */
  public static ModelEncoder open() {
    try {
      return new ModelEncoder(Embedder.open());
    } catch (IllegalStateException e) {
      throw new QueryException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String model() {
    return Embedder.MODEL;
  }

  @Override
  public byte[] query(String words) {
    return embedder.query(words);
  }

  @Override
  public byte[] passage(String text) {
    return embedder.passage(text);
  }

  @Override
  public void close() {
    embedder.close();
  }
}
