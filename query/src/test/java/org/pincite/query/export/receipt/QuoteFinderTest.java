package org.pincite.query.export.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Block;
import org.pincite.corpus.BlockKind;
import org.pincite.corpus.Document;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.Source;
import org.pincite.corpus.Span;
import org.pincite.corpus.statement.TextQuote;
import org.pincite.query.export.receipt.QuoteFinder.Place;
import org.pincite.query.export.receipt.QuoteFinder.Way;

class QuoteFinderTest {
  private static final String TEXT =
      "Nobody was asked. The ferry ran late. Nobody was asked. The tolls went up. Nobody was-asked?";

  @ParameterizedTest
  @CsvSource({
    "0, '', ' The ferry ran', 0, STANDS",
    "9, '', ' The ferry ran', 0, MOVED",
    "9, 'ferry ran late. ', ' The tolls', 38, MOVED",
    "9, 'ferry  ran late! ', ' «The tolls»', 38, MOVED",
    "40, '', '', 38, MOVED"
  })
  void whatStandsAroundItTellsPlacesApart(
      int once, String before, String after, int start, Way way) {
    Place found = finder().find(new TextQuote("Nobody was asked.", before, after), once).get();
    assertEquals(way, found.way());
    assertEquals(new Span(start, start + 17), found.span());
  }

  @Test
  void lettersAndDigitsAreEnoughWhereCharactersDiffer() {
    Place found = finder().find(new TextQuote("The  tolls—went up", "", ""), 0).get();
    assertEquals(Way.RESPELT, found.way());
    assertEquals("The tolls went up.", TEXT.substring(found.span().start(), found.span().end()));
  }

  @Test
  void otherWordsAreNotFound() {
    assertTrue(finder().find(new TextQuote("Nobody was told.", "", ""), 0).isEmpty());
    assertTrue(finder().find(new TextQuote("…", "", ""), 500).isEmpty());
  }

  private static QuoteFinder finder() {
    Block block =
        new Block(
            BlockKind.PARAGRAPH, new Span(0, TEXT.length()), null, null, 0, List.of(), List.of());
    return new QuoteFinder(
        new Document(
            "test",
            new Source("0".repeat(64), "text/plain", TEXT.length()),
            Metadata.NONE,
            TEXT,
            List.of(),
            List.of(),
            List.of(block),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }
}
