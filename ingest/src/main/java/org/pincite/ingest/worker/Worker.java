package org.pincite.ingest.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pincite.corpus.Source;
import org.pincite.ingest.Extraction;

/**
 * A worker process as the pool sees it. One thread at a time may use it; any may {@link #kill} it.
 */
final class Worker {
  /** Starting Java and loading the models takes a second, ten on a machine that is busy. */
  private static final Duration START = Duration.ofMinutes(2);

  private static final Duration END = Duration.ofSeconds(5);
  private static final Source NO_FILE = new Source("0".repeat(64), "none", 0);

  private final Process process;
  private final Limits limits;
  private final ScheduledExecutorService clock;
  private final DataOutputStream out;
  private final DataInputStream in;
  private final LastWords errors;
  private int files;
  private boolean worn;
  private volatile boolean ready;

  private Worker(Process process, String name, Limits limits, ScheduledExecutorService clock) {
    this.process = process;
    this.limits = limits;
    this.clock = clock;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    this.errors = new LastWords(process.getErrorStream(), name + "-errors");
  }

  /** What came of a request. */
  sealed interface Outcome {}

  /** The worker answered. */
  record Answered(Extraction extraction) implements Outcome {}

  /**
   * The worker is no more.
   *
   * @param recognising whether it had begun to recognise words in pictures
   */
  record Ended(WorkerExit exit, boolean recognising) implements Outcome {}

  /**
   * Starts a process, which comes up in the background.
   *
   * @throws IllegalStateException if the system starts none
   */
  static Worker start(String name, Limits limits, ScheduledExecutorService clock) {
    try {
      Process process = new ProcessBuilder(WorkerCommand.of(limits)).start();
      return new Worker(process, name, limits, clock);
    } catch (IOException e) {
      throw new IllegalStateException("a reading process cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Waits until the process has loaded what it needs.
   *
   * @return empty if it has, else why it ended
   */
  String awaitReady() {
    Alarm alarm = alarm(START);
    try {
      Wire.read(in, NO_FILE, 0);
      ready = true;
      return "";
    } catch (IOException e) {
      WorkerExit exit = exit(alarm);
      return "it ended with exit code " + exit.code() + ": " + lastLine();
    } finally {
      alarm.cancel();
    }
  }

  /** Has a file read; each page whose words are recognised gets time of its own. */
  Outcome extract(Wire.Request request, Duration time) {
    Alarm alarm = alarm(time);
    boolean recognising = false;
    try {
      Wire.write(out, request);
      while (true) {
        switch (Wire.read(in, request.source(), limits.answerBytes())) {
          case Wire.Answer(var extraction, boolean isWorn) -> {
            files++;
            worn |= isWorn;
            return new Answered(extraction);
          }
          case Wire.Recognising page -> {
            recognising = true;
            alarm.putOff(limits.timePerRecognisedPage());
          }
          case Wire.Ready again -> throw new IOException("the worker starts twice");
        }
      }
    } catch (IOException e) {
      return new Ended(exit(alarm), recognising);
    } finally {
      alarm.cancel();
    }
  }

  /** {@return whether it has come up} */
  boolean isReady() {
    return ready;
  }

  /** {@return whether it should not be given another file} */
  boolean isSpent() {
    return worn || files >= limits.filesPerWorker() || !process.isAlive();
  }

  /** {@return the id of the process} */
  long pid() {
    return process.pid();
  }

  /** {@return the processor time that the process has taken; nothing once it has ended} */
  Duration cpuTime() {
    return Alarm.cpuTime(process.toHandle());
  }

  /** Ends the process and what it started at once, whatever they do. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends the process and waits until it is gone. */
  void close() {
    kill();
    awaitEnd(END);
  }

  private WorkerExit exit(Alarm alarm) {
    // A worker that closed its pipe is about to end by itself, and its exit code says why.
    boolean ended = awaitEnd(END);
    int code = ended ? process.exitValue() : WorkerExit.NONSENSE;
    close();
    return new WorkerExit(code, alarm.rang());
  }

  /** Waits even if the thread is interrupted meanwhile: the end is near. */
  private boolean awaitEnd(Duration most) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private String lastLine() {
    try {
      return errors.lastLine();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private Alarm alarm(Duration time) {
    return new Alarm(process.toHandle(), time, clock, this::kill);
  }
}
