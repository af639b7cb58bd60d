package org.pincite.ingest.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps a stream flowing and remembers how it ended. */
final class LastWords {
  private static final int KEPT = 4096;

  private final Thread reader;
  private final StringBuilder kept = new StringBuilder();

  LastWords(InputStream in, String threadName) {
    reader = Thread.ofPlatform().name(threadName).daemon().start(() -> drain(in));
  }

  /** {@return the last line that says something, once the stream has ended} */
  String lastLine() throws InterruptedException {
    reader.join(java.time.Duration.ofSeconds(1));
    synchronized (kept) {
      List<String> lines = kept.toString().lines().filter(line -> !line.isBlank()).toList();
      return lines.isEmpty() ? "" : lines.getLast().strip();
    }
  }

  private void drain(InputStream in) {
    byte[] buffer = new byte[KEPT];
    try (in) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        synchronized (kept) {
          kept.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
          kept.delete(0, Math.max(0, kept.length() - KEPT));
        }
      }
    } catch (IOException e) {
      synchronized (kept) {
        kept.append('\n').append(e.getMessage());
      }
    }
  }
}
