package org.pincite.ingest.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Repair;
import org.pincite.corpus.Span;

class BracketedMarksTest {
  @Test
  void bracketsBeforeACommaGoAndTheCommaJoinsTheWordBefore() {
    DraftLine line =
        BracketedMarks.without(
            line("the Council (), Regulation", 13, 10.0, 20.0, 22.0, 40.0, 42.0, 46.0, 48.0, 70.0));
    assertEquals("the Council, Regulation", line.text());
    assertEquals(
        List.of(new Repair(Repair.Kind.NOTE_MARK, new Span(11, 11), " (11)")), line.repairs());
    assertEquals(List.of(10.0, 20.0, 22.0, 46.0, 48.0, 70.0), line.edges());
  }

  @Test
  void bracketsByThemselvesGoWithTheirWord() {
    DraftLine line =
        BracketedMarks.without(line("Council () and", 9, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0));
    assertEquals("Council and", line.text());
    assertEquals(List.of(1.0, 2.0, 5.0, 6.0), line.edges());
  }

  @Test
  void otherBracketsStay() {
    DraftLine line = line("call f() now", 4, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    assertEquals(line, BracketedMarks.without(line));
  }

  private static DraftLine line(String text, int mark, Double... edges) {
    return new DraftLine(
        text,
        List.of(new Repair(Repair.Kind.NOTE_MARK, new Span(mark, mark), "11")),
        Joint.SPACE,
        1,
        null,
        List.of(edges));
  }
}
