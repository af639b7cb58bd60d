package org.pincite.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementIdTest {
  private final Document document = Fixtures.SCRUTINY;
  private final StatementLocator locator = new StatementLocator(document);

  @Test
  void anIdIsReadBackFromItsText() {
    StatementId id = new StatementId("0123abcd", 212, "k7m2q9xw4t", 3);
    assertEquals("0123abcd-212-k7m2q9xw4t-3", id.toString());
    assertEquals(id, StatementId.parse(" 0123abcd-212-k7m2q9xw4t-3 "));
  }

  @Test
  void whatIsNoIdIsRefusedWithTheFormOfOne() {
    CorpusException e = assertThrows(CorpusException.class, () -> StatementId.parse("banana"));
    assertEquals(
        "'banana' is not a statement id; they look like 3f6bd5ad-212-k7m2q9xw4t", e.getMessage());
  }

  @Test
  void typographyAndLineEndsMakeNoDifference() {
    Source source = Fixtures.source('a');
    assertEquals(
        StatementId.of(source, "The “ﬁrst” well-paid post", 1),
        StatementId.of(source, "The \"first\" wellpaid  post.", 1));
    assertNotEquals(
        StatementId.of(source, "rose by 2%", 1), StatementId.of(source, "rose by 3%", 1));
    assertNotEquals(
        StatementId.of(source, "rose", 1), StatementId.of(Fixtures.source('b'), "rose", 1));
  }

  @Test
  void equalSentencesAreToldApartByTheirOccurrence() {
    Map<Span, StatementId> ids = locator.ids();
    assertEquals(4, ids.size());
    assertEquals(4, ids.values().stream().distinct().count());
    ids.forEach(
        (span, id) -> {
          StatementLocator.Place place = locator.find(id).orElseThrow();
          assertEquals(span, place.span());
          assertFalse(place.relocated());
        });
  }

  @Test
  void aSentenceCutElsewhereByALaterExtractorIsFoundAndSaidToBeRelocated() {
    StatementId old = StatementId.of(document.source(), "urgently, twice. They said so.", 1);
    StatementLocator.Place place = locator.find(old).orElseThrow();
    assertTrue(place.relocated());
    assertEquals("urgently, twice. They said so.", document.quote(place.span()));
  }

  @Test
  void wordsThatTheDocumentDoesNotHoldAreNotFound() {
    StatementId other = StatementId.of(document.source(), "Nobody ever said this.", 1);
    assertEquals(Optional.empty(), locator.find(other));
    StatementId elsewhere = StatementId.of(Fixtures.source('b'), "They said so.", 1);
    assertEquals(Optional.empty(), locator.find(elsewhere));
  }

  @Test
  void lettersOutsideTheBasicPlaneAreFoundAgain() {
    Document plain = textOnly("One. The \ud835\udc00\ud835\udc01 sign stays. Two.");
    StatementId id = StatementId.of(plain.source(), "The \ud835\udc00\ud835\udc01 sign stays.", 1);
    assertEquals(
        "The \ud835\udc00\ud835\udc01 sign stays.",
        plain.quote(new StatementLocator(plain).find(id).orElseThrow().span()));
  }

  private static Document textOnly(String text) {
    return new Document(
        "test 1",
        Fixtures.source('c'),
        Metadata.NONE,
        text,
        List.of(),
        List.of(),
        List.of(
            new Block(
                BlockKind.PARAGRAPH,
                new Span(0, text.length()),
                null,
                null,
                0,
                List.of(new Span(0, text.length())),
                List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
