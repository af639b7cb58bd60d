package org.pincite.ingest.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/**
 * Turns text into vectors whose angle tells how near two meanings are: bge-small-en-v1.5 (MIT; Xiao
 * et al., "C-Pack", 2023), quantised to 8 bits, on ONNX Runtime. A vector is the state of the first
 * token, scaled so that its greatest part is ±127 and rounded: to be compared by cosine, which no
 * scale changes. Text is encoded alone and by one thread, since batches and threads change the last
 * digits. Thread-safe: as many threads as call work side by side.
 */
public final class Embedder implements AutoCloseable {
  /** Names model and revision of what is made of a text; vectors of another name do not compare. */
  public static final String MODEL = "bge-small-en-v1.5-q/1";

  /** Length of a vector. */
  public static final int DIMENSIONS = 384;

  /** The model was trained with this before queries, and nothing before passages. */
  private static final String BEFORE_QUERY =
      "Represent this sentence for searching relevant passages: ";

  /** What the model reads at most, its two marks of begin and end included. */
  private static final int MOST_TOKENS = 512;

  private static final int MARKS = 2;
  private static final String RESOURCE = "/bge-small-en-v1.5-q";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final HuggingFaceTokenizer tokenizer;

  private Embedder(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
    this.environment = environment;
    this.session = session;
    this.tokenizer = tokenizer;
  }

  /**
   * Loads the model, which takes most of a second and some 150 MB.
   *
   * @throws IllegalStateException if this machine cannot run it; the message says why
   */
  public static Embedder open() {
    System.setProperty("ai.djl.offline", "true");
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        InputStream tokens = resource("-tokenizer.json");
        InputStream model = resource(".onnx")) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      HuggingFaceTokenizer tokenizer =
          HuggingFaceTokenizer.newInstance(
              tokens,
              Map.of("padding", "false", "truncation", "false", "addSpecialTokens", "true"));
      return new Embedder(
          environment, environment.createSession(model.readAllBytes(), options), tokenizer);
    } catch (OrtException | IOException | UnsatisfiedLinkError e) {
      throw new IllegalStateException("the embedding model cannot run here: " + e.getMessage(), e);
    }
  }

  /**
   * {@return the vector of a passage, {@link #DIMENSIONS} numbers from -127 to 127}
   *
   * <p>A passage longer than the model reads is cut into parts of equal length, and has the mean of
   * their vectors.
   */
  public byte[] passage(String text) {
    return quantised(mean(tokenizer.encode(text).getIds()));
  }

  /** {@return the vector of a question, to be compared with those of passages} */
  public byte[] query(String text) {
    return passage(BEFORE_QUERY + text);
  }

  @Override
  public void close() {
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model cannot be closed", e);
    }
  }

  private double[] mean(long[] ids) {
    int words = Math.max(1, ids.length - MARKS);
    int parts = Math.ceilDiv(words, MOST_TOKENS - MARKS);
    double[] sum = new double[DIMENSIONS];
    for (int part = 0; part < parts; part++) {
      int from = 1 + (int) ((long) words * part / parts);
      int to = 1 + (int) ((long) words * (part + 1) / parts);
      float[] vector = encode(part(ids, from, Math.min(to, ids.length - 1)));
      double length = length(vector);
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += vector[i] / length;
      }
    }
    return sum;
  }

  /** Some of the tokens, between the marks of begin and end. */
  private static long[] part(long[] ids, int from, int to) {
    long[] part = new long[Math.max(0, to - from) + MARKS];
    part[0] = ids[0];
    System.arraycopy(ids, from, part, 1, Math.max(0, to - from));
    part[part.length - 1] = ids[ids.length - 1];
    return part;
  }

  private float[] encode(long[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor tokens = tensor(ids);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0][0];
    } catch (OrtException e) {
      throw new IllegalStateException("the embedding model failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {values});
  }

  private static double length(float[] vector) {
    double sum = 0;
    for (float part : vector) {
      sum += part * part;
    }
    return Math.sqrt(sum);
  }

  private static byte[] quantised(double[] vector) {
    double greatest = Arrays.stream(vector).map(Math::abs).max().orElse(1);
    byte[] quantised = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      quantised[i] = (byte) Math.round(vector[i] / greatest * Byte.MAX_VALUE);
    }
    return quantised;
  }

  private static InputStream resource(String ending) throws IOException {
    InputStream found = Embedder.class.getResourceAsStream(RESOURCE + ending);
    if (found == null) {
      throw new FileNotFoundException(RESOURCE + ending + " is not on the class path");
    }
    return found;
  }
}
