package org.pincite.corpus.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.CorpusException;
import org.pincite.corpus.Sha256;

/**
 * Vectors of texts, found by the texts' hash, so that what was embedded once never is again, in
 * whatever document it stands. A file that only grows: a header that names the model, then for each
 * text 16 bytes of its SHA-256 and its vector. What a killed run left half-written at the end is
 * cut off. Thread-safe; one opening at a time, a second is refused.
 */
public final class VectorStore implements AutoCloseable {
  private static final int KEY_BYTES = 16;

  private final FileChannel file;
  private final Path path;
  private final int dimensions;
  private final int begin;
  private final Map<Key, Integer> ordinals = new HashMap<>();

  /** The first half of a SHA-256. */
  private record Key(long high, long low) {}

  private VectorStore(FileChannel file, Path path, int dimensions, int begin) {
    this.file = file;
    this.path = path;
    this.dimensions = dimensions;
    this.begin = begin;
  }

  /**
   * Opens the file, or makes it; one of another model is emptied.
   *
   * @param model names what makes the vectors
   * @param dimensions bytes of a vector
   * @throws CorpusException if it cannot be read or written, or is open already
   */
  public static VectorStore open(Path path, String model, int dimensions) {
    byte[] header =
        ("pincite vectors 1, " + dimensions + " bytes, " + model + "\n")
            .getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      FileChannel file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      lock(file, path);
      VectorStore store = new VectorStore(file, path, dimensions, header.length);
      store.begin(header);
      return store;
    } catch (IOException e) {
      throw new CorpusException("cannot open " + path + ": " + e.getMessage(), e);
    }
  }

  /** Held until the file is closed, since two writers would write over each other's rows. */
  private static void lock(FileChannel file, Path path) throws IOException {
    try {
      if (file.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      file.close();
      throw new CorpusException("the vectors in " + path + " are in use by this very process", e);
    }
    file.close();
    throw new CorpusException(
        "another run makes vectors in " + path + "; wait until it ends, or name another file");
  }

  /** {@return the number of texts} */
  public synchronized int size() {
    return ordinals.size();
  }

  /** {@return the vector of a text, null where it was not put here} */
  public synchronized byte @Nullable [] find(String text) {
    Integer ordinal = ordinals.get(key(Sha256.of(text)));
    if (ordinal == null) {
      return null;
    }
    ByteBuffer vector = ByteBuffer.allocate(dimensions);
    try {
      readFully(vector, offset(ordinal) + KEY_BYTES);
    } catch (IOException e) {
      throw new CorpusException("cannot read " + path + ": " + e.getMessage(), e);
    }
    return vector.array();
  }

  /** Keeps the vector of a text, if it has none yet. */
  public synchronized void put(String text, byte[] vector) {
    byte[] digest = Sha256.of(text);
    Key key = key(digest);
    if (ordinals.containsKey(key)) {
      return;
    }
    ByteBuffer row = ByteBuffer.allocate(KEY_BYTES + dimensions);
    row.put(digest, 0, KEY_BYTES).put(vector).flip();
    try {
      writeFully(row, offset(ordinals.size()));
    } catch (IOException e) {
      throw new CorpusException("cannot write " + path + ": " + e.getMessage(), e);
    }
    ordinals.put(key, ordinals.size());
  }

  @Override
  public synchronized void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new CorpusException("cannot close " + path + ": " + e.getMessage(), e);
    }
  }

  private void begin(byte[] header) throws IOException {
    ByteBuffer found = ByteBuffer.allocate(header.length);
    if (file.size() < header.length) {
      file.truncate(0);
    } else {
      readFully(found, 0);
    }
    if (!Arrays.equals(found.array(), header)) {
      file.truncate(0);
      writeFully(ByteBuffer.wrap(header), 0);
      return;
    }
    int rows = (int) ((file.size() - begin) / (KEY_BYTES + dimensions));
    file.truncate(offset(rows));
    readKeys(rows);
  }

  private void readKeys(int rows) throws IOException {
    ByteBuffer many = ByteBuffer.allocate((KEY_BYTES + dimensions) * 1024);
    for (int done = 0; done < rows; ) {
      int now = Math.min(1024, rows - done);
      many.clear().limit(now * (KEY_BYTES + dimensions));
      readFully(many, offset(done));
      for (int i = 0; i < now; i++) {
        int at = i * (KEY_BYTES + dimensions);
        ordinals.put(new Key(many.getLong(at), many.getLong(at + Long.BYTES)), done + i);
      }
      done += now;
    }
  }

  private long offset(int ordinal) {
    return begin + (long) ordinal * (KEY_BYTES + dimensions);
  }

  private void readFully(ByteBuffer into, long from) throws IOException {
    long at = from;
    while (into.hasRemaining()) {
      int read = file.read(into, at);
      if (read < 0) {
        throw new IOException("it ends too early");
      }
      at += read;
    }
  }

  private void writeFully(ByteBuffer bytes, long to) throws IOException {
    long at = to;
    while (bytes.hasRemaining()) {
      at += file.write(bytes, at);
    }
  }

  private static Key key(byte[] digest) {
    ByteBuffer bytes = ByteBuffer.wrap(digest);
    return new Key(bytes.getLong(), bytes.getLong());
  }
}
