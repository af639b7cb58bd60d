package org.pincite.ingest.worker;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * A place for one worker, which is started when there is a file for it and replaced when it is
 * spent. One thread at a time may use it; any may close it.
 */
final class Slot {
  private final String name;
  private final Limits limits;
  private final ScheduledExecutorService clock;
  private @Nullable Worker worker;
  private boolean closed;

  Slot(String name, Limits limits, ScheduledExecutorService clock) {
    this.name = name;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Has a file read.
   *
   * @throws CancellationException if the slot is closed
   * @throws IllegalStateException if no worker comes up
   */
  Worker.Outcome extract(Wire.Request request, Duration time) {
    Worker ready = worker();
    Worker.Outcome outcome = ready.extract(request, time);
    if (outcome instanceof Worker.Ended || ready.isSpent()) {
      release(ready);
    }
    return outcome;
  }

  /** {@return the id of the worker's process, 0 where there is none} */
  synchronized long pid() {
    return worker == null ? 0 : worker.pid();
  }

  /** {@return the id of the worker's process once it has come up, 0 before} */
  synchronized long readingPid() {
    return worker == null || !worker.isReady() ? 0 : worker.pid();
  }

  /** {@return the processor time that the worker has taken; nothing where there is none} */
  synchronized Duration cpuTime() {
    return worker == null ? Duration.ZERO : worker.cpuTime();
  }

  /** Ends the worker for good. */
  void close() {
    Worker last;
    synchronized (this) {
      closed = true;
      last = worker;
    }
    if (last != null) {
      last.close();
    }
  }

  private Worker worker() {
    Worker started;
    synchronized (this) {
      if (closed) {
        throw new CancellationException("the pool is closed");
      }
      if (worker != null) {
        return worker;
      }
      started = Worker.start(name, limits, clock);
      worker = started;
    }
    String trouble = started.awaitReady();
    if (!trouble.isEmpty()) {
      release(started);
      throw new IllegalStateException("a reading process cannot be started: " + trouble);
    }
    return started;
  }

  private void release(Worker used) {
    synchronized (this) {
      worker = null;
    }
    used.close();
  }
}
