package org.pincite.query.app.measure;

import java.util.List;

/**
 * How fast PDFs are read.
 *
 * @param pages how many were read in a round
 * @param rounds how many rounds there were of each way
 * @param stripper PDFBox's stripper alone, one thread
 * @param extraction extraction in the same Java, file by file in turn with the stripper
 * @param oneWorker extraction in one worker process, its start included
 * @param twoWorkers extraction in two, likewise
 * @param peakMegabytes most memory (units of 2²⁰ bytes) that all processes had at a time with two
 *     workers; 0 where the system does not tell
 */
public record Speed(
    int pages,
    int rounds,
    Rate stripper,
    Rate extraction,
    Rate oneWorker,
    Rate twoWorkers,
    long peakMegabytes) {

  /**
   * The rate of one way of reading.
   *
   * @param pagesPerSecond by the clock, in the middle one of the rounds
   * @param slowest by the clock, in the slowest round
   * @param fastest by the clock, in the fastest round
   * @param pagesPerCpuSecond by the time that processors worked for it, all together, in the middle
   *     one of the rounds: what else the machine does matters less to it
   */
  public record Rate(
      double pagesPerSecond, double slowest, double fastest, double pagesPerCpuSecond) {
    static Rate of(int pages, List<Spent> rounds) {
      List<Double> clock = rounds.stream().map(s -> pages / s.seconds()).sorted().toList();
      List<Double> cpu = rounds.stream().map(s -> pages / s.cpuSeconds()).sorted().toList();
      return new Rate(
          clock.get(clock.size() / 2), clock.getFirst(), clock.getLast(), cpu.get(cpu.size() / 2));
    }
  }

  /** Seconds that a round took by the clock, and of processors. */
  record Spent(double seconds, double cpuSeconds) {
    static final Spent NOTHING = new Spent(0, 0);

    Spent plus(Spent more) {
      return new Spent(seconds + more.seconds, cpuSeconds + more.cpuSeconds);
    }
  }

  /**
   * {@return the speed of extraction in the same Java, the stripper's being 1, by processor time}
   */
  public double ofStripper() {
    return extraction.pagesPerCpuSecond() / stripper.pagesPerCpuSecond();
  }

  /** {@return the speed of two workers by the clock, that of one being 1} */
  public double gain() {
    return twoWorkers.pagesPerSecond() / oneWorker.pagesPerSecond();
  }

  /**
   * {@return the same as it would be on two cores that do nothing else, if the workers wait for
   * nothing: twice one worker's processor time in two workers' time}
   */
  public double gainByCpu() {
    return 2 * twoWorkers.pagesPerCpuSecond() / oneWorker.pagesPerCpuSecond();
  }
}
