package org.pincite.ingest.worker;

import java.time.Duration;

/**
 * What reading one file may cost. Times are of processors; by the clock, {@value Alarm#CLOCK} times
 * as much may pass.
 *
 * @param time for a small file, from the moment a worker gets it
 * @param timePerMegabyte more for each megabyte (10⁶ bytes) of the file
 * @param mostTime never more than this, however large the file
 * @param memoryMegabytes heap of a worker, in units of 2²⁰ bytes; the process takes some 150 more
 * @param stackMegabytes stack of the thread that reads; deeper nesting than fits is refused
 * @param answerMegabytes size of a document as JSON; what is larger is no document for readers
 * @param filesPerWorker a worker that has read so many is replaced
 */
public record Limits(
    Duration time,
    Duration timePerMegabyte,
    Duration mostTime,
    int memoryMegabytes,
    int stackMegabytes,
    int answerMegabytes,
    int filesPerWorker) {
  /** For a machine that people work on. */
  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofMinutes(10), 512, 4, 64, 500);

  private static final Duration RECOGNISED_PAGE = Duration.ofMinutes(2);

  public Limits {
    if (!time.isPositive() || timePerMegabyte.isNegative() || mostTime.compareTo(time) < 0) {
      throw new IllegalArgumentException(
          "no time to read in: " + time + " and " + timePerMegabyte + " a megabyte");
    }
    if (memoryMegabytes < 1 || stackMegabytes < 1 || answerMegabytes < 1 || filesPerWorker < 1) {
      throw new IllegalArgumentException(
          "limits below 1: memory "
              + memoryMegabytes
              + ", stack "
              + stackMegabytes
              + ", answer "
              + answerMegabytes
              + ", files "
              + filesPerWorker);
    }
  }

  /**
   * {@return the time that recognising words on one page may take, drawing it included} It takes 3
   * s, and Tesseract is asked up to three times where the page may lie on its side.
   */
  Duration timePerRecognisedPage() {
    return mostTime.compareTo(RECOGNISED_PAGE) < 0 ? mostTime : RECOGNISED_PAGE;
  }

  /** {@return the same with another time for every file, whatever its size} */
  public Limits withTime(Duration fixed) {
    return new Limits(
        fixed,
        Duration.ZERO,
        fixed,
        memoryMegabytes,
        stackMegabytes,
        answerMegabytes,
        filesPerWorker);
  }

  /** {@return the same with another heap} */
  public Limits withMemory(int megabytes) {
    return new Limits(
        time,
        timePerMegabyte,
        mostTime,
        megabytes,
        stackMegabytes,
        answerMegabytes,
        filesPerWorker);
  }

  /** {@return the same with another number of files for each worker} */
  public Limits withFilesPerWorker(int files) {
    return new Limits(
        time, timePerMegabyte, mostTime, memoryMegabytes, stackMegabytes, answerMegabytes, files);
  }

  /** {@return the time that a file of so many bytes may take} */
  Duration timeFor(long bytes) {
    long megabytes = Math.min(bytes / 1_000_000, 1_000_000);
    Duration scaled = time.plus(timePerMegabyte.multipliedBy(megabytes));
    return scaled.compareTo(mostTime) < 0 ? scaled : mostTime;
  }

  /** {@return the most bytes that an answer may have} */
  int answerBytes() {
    return (int) Math.min((long) answerMegabytes << 20, Integer.MAX_VALUE - 1024);
  }
}
