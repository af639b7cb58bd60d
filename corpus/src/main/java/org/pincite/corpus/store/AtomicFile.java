package org.pincite.corpus.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.pincite.corpus.CorpusException;

/** Writes files that are there whole or not at all. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Puts bytes in the place of what a file held; makes its folders.
   *
   * @throws CorpusException if they cannot be written; the file is then as it was
   */
  public static void write(Path file, byte[] bytes) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
      try {
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
          ByteBuffer left = ByteBuffer.wrap(bytes);
          while (left.hasRemaining()) {
            out.write(left);
          }
          out.force(true);
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
