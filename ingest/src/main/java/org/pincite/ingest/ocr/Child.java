package org.pincite.ingest.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A program that is given bytes, answers with text, and is ended when its time is over. */
final class Child {
  private static final ScheduledThreadPoolExecutor CLOCK =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().name("pincite-ocr-clock").daemon().factory());

  private final Process process;
  private final String name;
  private final Duration longest;

  private Child(Process process, String name, Duration longest) {
    this.process = process;
    this.name = name;
    this.longest = longest;
  }

  /** Starts a program. */
  static Child start(List<String> command, Duration longest) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // Several files are read at once: more threads for each would only be in each other's way.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    return new Child(builder.start(), command.getFirst(), longest);
  }

  /**
   * {@return what it answers}
   *
   * @throws IOException if it fails or takes too long
   */
  String answer(byte[] input) throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    Future<?> bell = CLOCK.schedule(() -> end(late), longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      feed(input);
      byte[] answer = process.getInputStream().readAllBytes();
      int code = process.waitFor();
      if (late.get()) {
        throw new IOException(name + " took more than " + longest.toSeconds() + " s");
      }
      if (code != 0) {
        throw new IOException(name + " failed with exit code " + code);
      }
      return new String(answer, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + name + " was at work", e);
    } finally {
      bell.cancel(false);
      process.destroyForcibly();
    }
  }

  private void feed(byte[] input) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    } catch (IOException e) {
      // It ended before it had read all: its exit code says why.
    }
  }

  private void end(AtomicBoolean late) {
    late.set(true);
    process.destroyForcibly();
  }
}
