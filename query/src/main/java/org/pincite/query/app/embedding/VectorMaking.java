package org.pincite.query.app.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pincite.corpus.store.VectorStore;
import org.pincite.query.question.QueryException;
import org.pincite.query.rank.Encoder;

/**
 * Makes the vectors that a store lacks, several texts at a time, each by one thread. A vector is
 * kept as soon as it is made.
 */
public final class VectorMaking implements AutoCloseable {
  private final Encoder encoder;
  private final VectorStore store;
  private final ExecutorService threads;

  /**
   * @param jobs how many texts at a time
   */
  public VectorMaking(Encoder encoder, VectorStore store, int jobs) {
    this.encoder = encoder;
    this.store = store;
    this.threads = Executors.newFixedThreadPool(jobs);
  }

  /**
   * Sees that each of the texts has its vector in the store.
   *
   * @return how many were made
   * @throws QueryException if it is interrupted or the model fails; what was made is kept
   */
  public int make(List<String> texts) {
    List<Future<?>> made = new ArrayList<>();
    for (String text : texts.stream().distinct().toList()) {
      if (store.find(text) == null) {
        made.add(threads.submit(() -> store.put(text, encoder.passage(text))));
      }
    }
    try {
      for (Future<?> each : made) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryException("embedding was interrupted; what was done is kept", e);
    } catch (ExecutionException e) {
      throw new QueryException("embedding failed: " + e.getCause(), e);
    }
    return made.size();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
