package org.pincite.ingest.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.stream.IntStream;
import org.pincite.corpus.Source;
import org.pincite.ingest.Extraction;
import org.pincite.ingest.Extraction.Failed;
import org.pincite.ingest.draft.ExtractionOptions;

/**
 * Makes documents of files in worker processes, so that a file which crashes its reader, never ends
 * or eats all memory costs one worker and nothing else. Workers start when they are needed, serve
 * many files, and end with the pool or the process that made it, however that ends.
 *
 * <p>Safe for use by several threads: as many files are read at once as there are workers, further
 * callers wait.
 */
public final class ExtractionPool implements AutoCloseable {
  private final Limits limits;
  private final List<Slot> slots;
  private final BlockingDeque<Slot> free;
  private final ScheduledThreadPoolExecutor clock;
  private volatile boolean closed;

  /**
   * Makes a pool, which starts no process yet.
   *
   * @param workers the most processes at a time, at least 1
   */
  public ExtractionPool(Limits limits, int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException("a pool needs a worker, not " + workers);
    }
    this.limits = limits;
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("pincite-worker-clock").daemon().factory());
    clock.setRemoveOnCancelPolicy(true);
    this.slots =
        IntStream.rangeClosed(1, workers)
            .mapToObj(number -> new Slot("pincite-worker-" + number, limits, clock))
            .toList();
    this.free = new LinkedBlockingDeque<>(slots);
  }

  /**
   * {@return the document in a file, or why there is none; never throws for what is in the file}
   * Waits for a free worker and for its answer.
   *
   * @param source what {@link org.pincite.ingest.Ingester#identify} told of it
   * @throws CancellationException if the pool is closed or the thread interrupted meanwhile:
   *     nothing is known of the file then
   * @throws IllegalStateException if no worker can be started, which is no file's fault
   */
  public Extraction extract(Path file, Source source, ExtractionOptions options) {
    Slot slot = take();
    try {
      return extract(slot, new Wire.Request(file.toAbsolutePath(), source, options));
    } finally {
      // The worker used last is warm: it gets the next file.
      free.addFirst(slot);
    }
  }

  /** {@return the same with the default options} */
  public Extraction extract(Path file, Source source) {
    return extract(file, source, ExtractionOptions.DEFAULT);
  }

  /** Ends all workers; what is being read is given up. */
  @Override
  public void close() {
    closed = true;
    slots.forEach(Slot::close);
    clock.shutdownNow();
  }

  /** {@return the processor time that the workers that run now have taken together} */
  public Duration cpuTime() {
    return slots.stream().map(Slot::cpuTime).reduce(Duration.ZERO, Duration::plus);
  }

  /** {@return the ids of the worker processes that run now} */
  List<Long> pids() {
    return slots.stream().map(Slot::pid).filter(pid -> pid > 0).toList();
  }

  /** {@return the ids of the worker processes that have come up} */
  List<Long> readingPids() {
    return slots.stream().map(Slot::readingPid).filter(pid -> pid > 0).toList();
  }

  private Extraction extract(Slot slot, Wire.Request request) {
    Duration time = limits.timeFor(request.source().size());
    Worker.Outcome outcome = slot.extract(request, time);
    if (outcome instanceof Worker.Ended ended && !closed) {
      if (ended.exit().isFromOutside()) {
        outcome = slot.extract(request, time);
      } else if (ended.recognising()) {
        // Its text is not lost for pictures that nothing can read.
        outcome = slot.extract(request.afterOcrGaveUp(), time);
      }
    }
    return switch (outcome) {
      case Worker.Answered answered -> answered.extraction();
      case Worker.Ended ended -> {
        if (closed) {
          throw new CancellationException("the pool is closed");
        }
        yield new Failed(request.source(), ended.exit().failure(time, limits));
      }
    };
  }

  private Slot take() {
    try {
      Slot slot = free.takeFirst();
      if (closed) {
        free.addFirst(slot);
        throw new CancellationException("the pool is closed");
      }
      return slot;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted while waiting");
      cancelled.initCause(e);
      throw cancelled;
    }
  }
}
