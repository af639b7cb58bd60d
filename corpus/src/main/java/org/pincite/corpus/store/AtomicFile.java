package org.pincite.corpus.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.pincite.corpus.CorpusException;

/** Writes files that are there whole or not at all. */
public final class AtomicFile {
  private AtomicFile() {}

  /** What writes the bytes of a file. */
  public interface Content {
    /** Writes them; the stream is closed by whoever opened it. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Puts bytes in the place of what a file held; makes its folders.
   *
   * @throws CorpusException if they cannot be written; the file is then as it was
   */
  public static void write(Path file, byte[] bytes) {
    write(file, out -> out.write(bytes));
  }

  /**
   * Puts what is written, piece by piece, in the place of what a file held; makes its folders.
   *
   * @throws CorpusException if it cannot be written; the file is then as it was, as it is after
   *     whatever else the content throws
   */
  public static void write(Path file, Content content) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
      try {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
          content.writeTo(out);
          out.flush();
          channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new CorpusException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
