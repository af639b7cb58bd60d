package org.pincite.ingest.office;

import java.util.function.IntPredicate;

/** Where the levels of one list stand. Levels count from 0. */
public final class Counters {
  /** Levels that a list can have. */
  public static final int LEVELS = 10;

  private final int[] at = new int[LEVELS];
  private final boolean[] started = new boolean[LEVELS];

  public Counters() {}

  /**
   * Counts an item.
   *
   * @param start the first number of the level
   * @param forced the number it has whatever came before, -1 for none
   * @param restarts whether a deeper level starts again behind it
   */
  public void step(int level, int start, int forced, IntPredicate restarts) {
    if (forced >= 0) {
      at[level] = forced;
    } else if (started[level]) {
      at[level]++;
    } else {
      at[level] = start;
    }
    started[level] = true;
    for (int below = level + 1; below < LEVELS; below++) {
      if (restarts.test(below)) {
        started[below] = false;
      }
    }
  }

  /** {@return the number a level stands at; its first one if nothing was counted yet} */
  public int at(int level, int start) {
    return started[level] ? at[level] : start;
  }
}
