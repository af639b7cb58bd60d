package org.pincite.query.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Measures, against figures worked out by hand. */
class ContingencyTest {
  @Test
  void chanceGivesNothing() {
    Contingency even = new Contingency(10, 1000, 100, 10_000);
    assertEquals(0, even.logLikelihood(), 1e-9);
    assertEquals(0, even.logRatio(), 1e-9);
  }

  /** 2 × (30 ln 3 + 70 ln (70/90) + 970 ln (970/990) + 8930 ln (8930/8910)). */
  @Test
  void threeTimesAsOftenAsByChance() {
    Contingency table = new Contingency(30, 1000, 100, 10_000);
    double expected =
        2
            * (30 * Math.log(3)
                + 70 * Math.log(70 / 90.0)
                + 970 * Math.log(970 / 990.0)
                + 8930 * Math.log(8930 / 8910.0));
    assertEquals(expected, table.logLikelihood(), 1e-9);
    assertEquals(31.1, table.logLikelihood(), 0.1);
    assertEquals(Math.log(30.0 / 1000 / (70.0 / 9000)) / Math.log(2), table.logRatio(), 1e-9);
  }

  @Test
  void rarerThanByChanceIsNegative() {
    Contingency table = new Contingency(1, 1000, 100, 10_000);
    assertTrue(table.logLikelihood() < 0);
    assertTrue(table.logRatio() < 0);
  }

  @Test
  void wordsThatStandOnlyTogetherHaveALogDiceOfFourteen() {
    assertEquals(14, new Contingency(50, 500, 50, 10_000).logDice(50), 1e-9);
    assertEquals(13, new Contingency(25, 500, 50, 10_000).logDice(50), 1e-9);
    assertEquals(14, new Contingency(50, 500, 50, 10_000_000).logDice(50), 1e-9);
  }

  @Test
  void nowhereElseIsCountedAsHalfAnOccurrence() {
    assertEquals(
        Math.log(8 / 100.0 / (0.5 / 900)) / Math.log(2),
        new Contingency(8, 100, 8, 1000).logRatio(),
        1e-9);
  }
}
