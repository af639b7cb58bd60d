package org.pincite.query.app.reading;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.OptionalInt;
import org.pincite.ingest.worker.Limits;
import org.pincite.query.question.QueryException;

/**
 * Cores and memory for the processes that read files. Megabytes are 2²⁰ bytes.
 *
 * @param jobs number of processes, each reading one file at a time
 * @param heapMegabytes heap of each
 */
public record Resources(int jobs, int heapMegabytes) {
  /** What a process takes beside its heap, Tesseract at work on one page included. */
  private static final int OVERHEAD = 300;

  /** Heap below which an ordinary report may not fit. */
  private static final int LEAST_HEAP = 192;

  /** One process a core, as long as all of them fit into half of the machine's memory. */
  public static final Resources DEFAULT = of(OptionalInt.empty(), OptionalInt.empty());

  public Resources {
    if (jobs < 1 || heapMegabytes < 1) {
      throw new IllegalArgumentException(jobs + " jobs of " + heapMegabytes + " MB each");
    }
  }

  /**
   * {@return the share-out of a number of processes and an amount of memory}
   *
   * @param jobs empty for as many as there are cores and memory allows
   * @param megabytes for all processes together; empty for half of the machine's memory
   * @throws QueryException if the memory is not enough for so many
   */
  public static Resources of(OptionalInt jobs, OptionalInt megabytes) {
    int usual = Limits.DEFAULT.memoryMegabytes();
    int total = megabytes.orElse((int) Math.min(Integer.MAX_VALUE, physicalMegabytes() / 2));
    int cores = Runtime.getRuntime().availableProcessors();
    int most = Math.max(1, total / (usual + OVERHEAD));
    int count = jobs.isPresent() ? Math.max(1, jobs.getAsInt()) : Math.min(cores, most);
    int share = total / count - OVERHEAD;
    if (share < LEAST_HEAP) {
      throw new QueryException(
          count
              + (count == 1 ? " process needs" : " processes need")
              + " at least "
              + count * (LEAST_HEAP + OVERHEAD)
              + " MB, not "
              + total
              + "; use fewer --jobs or more --memory");
    }
    return new Resources(count, megabytes.isPresent() ? share : Math.min(usual, share));
  }

  /** {@return what one file may cost under them} */
  public Limits limits() {
    return Limits.DEFAULT.withMemory(heapMegabytes);
  }

  private static long physicalMegabytes() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
        ? machine.getTotalMemorySize() >> 20
        : 4096;
  }
}
