package org.pincite.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private final Document document = Fixtures.SCRUTINY;

  @Test
  void aQuoteIsASliceOfTheText() {
    assertEquals("Ministers escaped scrutiny urgently, twice.", document.quote(new Span(0, 43)));
  }

  @Test
  void thePrintedFormHasHyphensAndMarksBackButNotTheNumberTakenOff() {
    assertEquals(
        "Ministers escaped scr-\nutiny urgently,2 twice.", document.printed(new Span(0, 43)));
  }

  @Test
  void aSpanKnowsThePagesThatPrintIt() {
    assertEquals(List.of(1, 2), indexes(new Span(0, 43)));
    assertEquals(List.of(2), indexes(new Span(44, 57)));
  }

  @Test
  void wordsAreBoxedOnTheirLineOnly() {
    assertEquals(
        List.of(new Region(1, new Box(124, 700, 36, 12))), document.regionsOf(new Span(10, 17)));
  }

  @Test
  void aWordThatRunsOverALineEndIsBoxedOnBothLines() {
    assertEquals(
        List.of(new Region(1, new Box(164, 700, 36, 12)), new Region(2, new Box(72, 72, 300, 12))),
        document.regionsOf(new Span(18, 26)));
  }

  @Test
  void offsetsBetweenBlocksBelongToNone() {
    assertEquals(0, document.blockAt(56));
    assertEquals(-1, document.blockAt(57));
    assertEquals(1, document.blockAt(59));
    assertEquals(-1, document.blockAt(1000));
  }

  @Test
  void blocksThatDoNotMakeUpTheTextAreRefused() {
    CorpusException e =
        assertThrows(
            CorpusException.class,
            () ->
                new Document(
                    "test 1",
                    Fixtures.source('b'),
                    Metadata.NONE,
                    "One. Two.",
                    List.of(),
                    List.of(),
                    List.of(
                        new Block(
                            BlockKind.PARAGRAPH,
                            new Span(0, 4),
                            null,
                            null,
                            0,
                            List.of(),
                            List.of())),
                    List.of(),
                    List.of(),
        List.of()));
    assertTrue(e.getMessage().contains("text goes on after the last block"), e.getMessage());
  }

  private List<Integer> indexes(Span span) {
    return document.pagesOf(span).stream().map(Page::index).toList();
  }
}
