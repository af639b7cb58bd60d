package org.pincite.ingest.worker;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process that has worked longer than it may. What counts is the processor time that it
 * takes, so that a machine busy with other things refuses no good file; a process that only waits
 * is ended by the clock, when {@link #CLOCK} times as much has passed.
 */
final class Alarm {
  /** A machine whose cores are shared by so many still reads what an idle one does. */
  static final int CLOCK = 10;

  private static final long SHORTEST_NANOS = 20_000_000;

  private final ProcessHandle process;
  private final ScheduledExecutorService clock;
  private final Runnable ring;
  private Duration cpuEnd;
  private long clockEnd;
  private Future<?> next;
  private boolean cancelled;
  private volatile Rang rang = Rang.NOT;

  /** Whether it has rung, and for what. */
  enum Rang {
    NOT,
    /** The process worked too long. */
    WORKED,
    /** It did not work too long, but too much time has passed. */
    WAITED
  }

  /**
   * Sets an alarm.
   *
   * @param time processor time that the process may take from now on
   * @param ring ends the process; called by the clock's thread
   */
  Alarm(ProcessHandle process, Duration time, ScheduledExecutorService clock, Runnable ring) {
    this.process = process;
    this.clock = clock;
    this.ring = ring;
    this.cpuEnd = cpuTime(process).plus(time);
    this.clockEnd = System.nanoTime() + time.toNanos() * CLOCK;
    this.next = clock.schedule(this::look, time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /**
   * {@return the processor time that a process has taken; nothing where the system does not tell}
   */
  static Duration cpuTime(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  Rang rang() {
    return rang;
  }

  synchronized void cancel() {
    cancelled = true;
    next.cancel(false);
  }

  /** Leaves at least that much time from now. */
  synchronized void putOff(Duration time) {
    Duration newEnd = cpuTime(process).plus(time);
    cpuEnd = newEnd.compareTo(cpuEnd) > 0 ? newEnd : cpuEnd;
    clockEnd = Math.max(clockEnd, System.nanoTime() + time.toNanos() * CLOCK);
  }

  private void look() {
    if (decide() != Rang.NOT) {
      ring.run();
    }
  }

  private synchronized Rang decide() {
    if (cancelled) {
      return Rang.NOT;
    }
    long workLeft = cpuEnd.minus(cpuTime(process)).toNanos();
    long clockLeft = clockEnd - System.nanoTime();
    if (workLeft <= 0) {
      rang = Rang.WORKED;
    } else if (clockLeft <= 0) {
      rang = Rang.WAITED;
    } else {
      long pause = Math.max(SHORTEST_NANOS, Math.min(workLeft, clockLeft));
      next = clock.schedule(this::look, pause, TimeUnit.NANOSECONDS);
    }
    return rang;
  }
}
