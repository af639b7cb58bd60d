package org.pincite.query.app.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Watches how much memory this process and all that it started hold together. Where the system has
 * no {@code /proc} it sees none.
 */
final class PeakMemory implements AutoCloseable {
  private static final long PAUSE_MILLIS = 250;
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  private final Thread watch =
      Thread.ofPlatform().name("pincite-memory").daemon().start(this::watch);
  private volatile boolean closed;
  private volatile long kilobytes;

  /** {@return the most seen so far, in units of 2²⁰ bytes; 0 where nothing can be seen} */
  long megabytes() {
    return kilobytes >> 10;
  }

  @Override
  public void close() {
    closed = true;
    watch.interrupt();
  }

  private void watch() {
    try {
      while (!closed) {
        ProcessHandle self = ProcessHandle.current();
        long now =
            Stream.concat(Stream.of(self), self.descendants())
                .mapToLong(process -> resident(process.pid()))
                .sum();
        kilobytes = Math.max(kilobytes, now);
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long resident(long pid) {
    try {
      Matcher told = RESIDENT.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return told.find() ? Long.parseLong(told.group(1)) : 0;
    } catch (IOException e) {
      // It ended meanwhile, or there is no /proc.
      return 0;
    }
  }
}
