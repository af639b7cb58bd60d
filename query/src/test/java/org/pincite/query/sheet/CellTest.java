package org.pincite.query.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tplain",
        "\rplain",
        "\nplain",
        "  =1",
        "\u00a0=1",
        "\ufeff=1",
        "\u200b=1",
        "\"=1\"",
        "'=1",
        "''=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "﹦1",
        "\u0000=1"
      })
  void whatCouldBeAFormulaGetsAnApostropheThatComesOffAgain(String cell) {
    assertEquals("'" + cell, Cell.guarded(cell));
    assertEquals(cell, Cell.unguarded(Cell.guarded(cell)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a=b", "3-2", "'quoted'", "a; b", "x\ny", "'", "“-”"})
  void everythingElseStaysAsItIs(String cell) {
    assertEquals(cell, Cell.guarded(cell));
    assertEquals(cell, Cell.unguarded(cell));
  }

  @Test
  void aCellThatBeginsInsideIsGuardedToo() {
    assertEquals("x;'=1", Cell.guarded("x;=1"));
    assertEquals("x;' \"=1", Cell.guarded("x; \"=1"));
    assertEquals("x\n'-y", Cell.guarded("x\n-y"));
    assertEquals("x\t'@y", Cell.guarded("x\t@y"));
    assertEquals("'\t'=1", Cell.guarded("\t=1"));
  }

  @Test
  void anyTextComesBack() {
    Random random = new Random(6);
    String letters = "=+-@'\"; \t\r\na1＝\ufeff,";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder cell = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        cell.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = cell.toString();
      assertEquals(text, Cell.unguarded(Cell.guarded(text)), () -> "seed 6: " + text);
    }
  }
}
