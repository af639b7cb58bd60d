package org.pincite.ingest.worker;

import java.time.Duration;
import org.pincite.corpus.Failure;

/**
 * How a worker ended before it answered.
 *
 * @param code its exit code; those of signals are 128 and the signal's number
 * @param alarm whether the pool ended it for taking too long
 */
record WorkerExit(int code, Alarm.Rang alarm) {
  /** The pool's pipe broke. */
  static final int LOST_ITS_POOL = 10;

  /** Something failed that is no file's fault. */
  static final int FAILED = 11;

  /** It did not end but wrote what is no message; the pool ended it. */
  static final int NONSENSE = -1;

  /** Java's exit code under {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int INTERRUPTED = 128 + 2;
  private static final int KILLED = 128 + 9;
  private static final int TERMINATED = 128 + 15;

  /** {@return whether somebody else ended it, so that the file may have no part in it} */
  boolean isFromOutside() {
    return alarm == Alarm.Rang.NOT && (code == INTERRUPTED || code == KILLED || code == TERMINATED);
  }

  /** {@return what that says of the file, given the limits it was read under} */
  Failure failure(Duration time, Limits limits) {
    if (alarm == Alarm.Rang.WORKED) {
      return new Failure(Failure.Kind.TOO_LARGE, "reading it took more than " + said(time));
    }
    if (alarm == Alarm.Rang.WAITED) {
      return new Failure(
          Failure.Kind.TOO_LARGE,
          "reading it did not end within " + said(time.multipliedBy(Alarm.CLOCK)));
    }
    if (code == OUT_OF_MEMORY) {
      return new Failure(
          Failure.Kind.TOO_LARGE,
          "reading it took more memory than the " + limits.memoryMegabytes() + " MB allowed");
    }
    if (isFromOutside()) {
      return new Failure(
          Failure.Kind.UNREADABLE,
          "its reader was ended from outside, twice (exit code " + code + ")");
    }
    return new Failure(Failure.Kind.BROKEN, "the reader died on it (exit code " + code + ")");
  }

  private static String said(Duration time) {
    return time.toMillisPart() == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }
}
