package org.pincite.query.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.pincite.corpus.store.VectorStore;
import org.pincite.index.PassageVectors;
import org.pincite.ingest.embedding.Embedder;
import org.pincite.query.app.embedding.ModelEncoder;
import org.pincite.query.app.embedding.VectorMaking;
import org.pincite.query.rank.Encoder;

/**
 * Vectors of as many texts as wanted, made of those of {@value #REAL} real sentences: any other
 * text has that of one of them with noise, so that vectors lie in heaps as real ones do. Always the
 * same for the same text.
 */
final class BenchVectors implements PassageVectors, Encoder {
  /** So many sentences are embedded. */
  static final int REAL = 2000;

  /** How long the noise is beside the vector, so that the cosine is about 0.8. */
  private static final double NOISE = 0.75;

  private final List<byte[]> real = new ArrayList<>();
  private final Map<String, byte[]> known = new HashMap<>();

  /**
   * Embeds what was not embedded yet.
   *
   * @param file keeps the vectors from one run to the next
   */
  BenchVectors(List<String> sentences, Path file) {
    try (ModelEncoder encoder = ModelEncoder.open();
        VectorStore store = VectorStore.open(file, encoder.model(), Embedder.DIMENSIONS);
        VectorMaking making = new VectorMaking(encoder, store, 1)) {
      List<String> all = sentences.stream().sorted().distinct().toList();
      List<String> embedded =
          IntStream.range(0, REAL)
              .mapToObj(i -> all.get((int) ((long) i * all.size() / REAL)))
              .toList();
      making.make(embedded);
      for (String sentence : embedded) {
        byte[] vector = Objects.requireNonNull(store.find(sentence));
        real.add(vector);
        known.put(sentence, vector);
      }
    }
  }

  @Override
  public String model() {
    return "bench";
  }

  @Override
  public byte[] of(String text) {
    byte[] vector = known.get(text);
    return vector == null ? like(text) : vector;
  }

  @Override
  public byte[] query(String words) {
    return of(words);
  }

  @Override
  public byte[] passage(String text) {
    return of(text);
  }

  private byte[] like(String text) {
    Random random = new Random(text.hashCode());
    byte[] near = real.get(random.nextInt(real.size()));
    double length = Math.sqrt(VectorUtil.dotProduct(near, near));
    double noise = NOISE * length / Math.sqrt(near.length);
    byte[] vector = new byte[near.length];
    for (int i = 0; i < vector.length; i++) {
      long moved = Math.round(near[i] + noise * random.nextGaussian());
      vector[i] = (byte) Math.clamp(moved, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }
    return vector;
  }
}
