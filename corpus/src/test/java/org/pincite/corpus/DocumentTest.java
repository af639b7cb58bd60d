package org.pincite.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
                    List.of(),
                    List.of()));
    assertTrue(e.getMessage().contains("text goes on after the last block"), e.getMessage());
  }

  @Test
  void aSpanStandsInTheInnermostWork() {
    Work outer = work(0, 14);
    Work inner = work(6, 14);
    Document twice = document(List.of(outer, inner));
    assertEquals(Optional.of(outer), twice.workOf(new Span(0, 4)));
    assertEquals(Optional.of(inner), twice.workOf(new Span(7, 9)));
    assertEquals(Optional.of(outer), twice.workOf(new Span(0, 9)));
    assertEquals(Optional.empty(), document(List.of(inner)).workOf(new Span(0, 4)));
  }

  @Test
  void worksThatOverlapOrCutABlockAreRefused() {
    assertRefused(List.of(work(0, 10), work(6, 14)), "runs over the end of");
    assertRefused(List.of(work(0, 8)), "cuts a block");
    assertRefused(List.of(work(6, 14), work(0, 4)), "stands before the one above it");
    assertRefused(List.of(work(0, 4), work(0, 4)), "two works are");
  }

  private static void assertRefused(List<Work> works, String why) {
    CorpusException e = assertThrows(CorpusException.class, () -> document(works));
    assertTrue(e.getMessage().contains(why), e.getMessage());
  }

  private static Work work(int start, int end) {
    return new Work(Work.Kind.POST, new Span(start, end), Metadata.NONE);
  }

  /** Three paragraphs: 0 to 4, 6 to 10, 12 to 14. */
  private static Document document(List<Work> works) {
    List<Block> blocks =
        Stream.of(new Span(0, 4), new Span(6, 10), new Span(12, 14))
            .map(s -> new Block(BlockKind.PARAGRAPH, s, null, null, 0, List.of(), List.of()))
            .toList();
    return new Document(
        "test 1",
        Fixtures.source('d'),
        Metadata.NONE,
        "One.\n\nTwo.\n\nIt",
        List.of(),
        List.of(),
        blocks,
        works,
        List.of(),
        List.of(),
        List.of());
  }

  private List<Integer> indexes(Span span) {
    return document.pagesOf(span).stream().map(Page::index).toList();
  }
}
