package org.pincite.query.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.query.check.Claim;
import org.pincite.query.draft.source.SampleNames;

/** What a draft quotes and what it says of it. */
class DraftTest {
  @TempDir static Path folder = Path.of("unset");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "It says “the tide waits for nobody” here. | the tide waits for nobody",
        "It says ‘the tide waits for nobody’ here. | the tide waits for nobody",
        "It says \"the tide waits for nobody\" here. | the tide waits for nobody",
        "It says 'the tide waits for nobody' here. | the tide waits for nobody",
        "It says «the tide waits for nobody» here. | the tide waits for nobody",
        "It says „the tide waits for nobody“ here. | the tide waits for nobody",
        "It says ‚the tide waits for nobody‘ here. | the tide waits for nobody",
        "It says ‹the tide waits for nobody› here. | the tide waits for nobody",
        "It says “the ‘tide’ waits for nobody” here. | the ‘tide’ waits for nobody",
        "It says ‘the “tide” waits for nobody’ here. | the “tide” waits for nobody",
        "It says “the “tide” waits for nobody” here. | the “tide” waits for nobody",
        "It says ‘the tide doesn’t wait for me’ here. | the tide doesn’t wait for me",
        "It says ‘the pilots’ tide waits for us’ here. | the pilots’ tide waits for us",
        "It says ‘the tide waits for pilots’ and ‘all of us go home’. | the tide waits for pilots / all of us go home",
        "It says 'the pilots' tide won't wait' here. | the pilots' tide won't wait",
        "The pilots’ tide in the ’90s and ’tis all.  | nothing",
        "The pilots' tide is 5' 6\" and 6\" high. | nothing",
        "The ‘90s were good for the pilots’ guild. | nothing",
        "‘The tide waits,’ she said, ‘for nobody at all.’ | for nobody at all.",
        "(“the tide waits for nobody”) | the tide waits for nobody",
        "It says “the tide waits for nobody | nothing"
      })
  void marksOfAllKindsAreToldFromApostrophes(String text, String expected) throws Exception {
    List<String> found =
        draft(text).quotations().stream().map(quotation -> quotation.quoted().text()).toList();
    assertEquals(expected, found.isEmpty() ? "nothing" : String.join(" / ", found));
  }

  @Test
  void aMarkThatEachParagraphOpensAgainIsOneQuotation() throws Exception {
    Draft draft =
        draft("He says:\n\n“The tide waits for me.\n\n“It waits for you.”\n\n“Not for us two.”");
    assertEquals(
        List.of("The tide waits for me.\n\nIt waits for you.", "Not for us two."), texts(draft));
    Quoted first = draft.quotations().getFirst().quoted();
    assertEquals(2, first.spans().size());
    for (org.pincite.corpus.Span part : first.inDraft(new org.pincite.corpus.Span(18, 30))) {
      assertEquals(
          true, "The tide waits for me. It waits for you.".contains(draft.document().quote(part)));
    }
  }

  @Test
  void displayedQuotationsLoseTheirMarksAndTheirCitation() throws Exception {
    Draft draft =
        draft(
            """
            It says:

            > “The tide waits for nobody.” (HC 151–I, para 3)

            And:

            > The harbour has no rope.
            >
            > Nor has it a bell.
            >
            > — Cm 88, p 4
            """);
    assertEquals(
        List.of("The tide waits for nobody.", "The harbour has no rope.", "Nor has it a bell."),
        texts(draft));
    assertEquals(List.of("report [] [3]", "paper [4] []", "paper [4] []"), claims(draft));
  }

  @Test
  void fewWordsTitlesAndOpenMarksAreListedApart() throws Exception {
    Draft draft =
        draft(
            "The ‘gig economy’ of ‘Empty berths’ has ‘no rope’ (HC 151–I, para 3).[^1]\n\n"
                + "She said “and then\n\n[^1]: Smith, ‘How the tide came in again’ (2019) 4 JTS 1.");
    assertEquals(List.of("no rope"), texts(draft));
    assertEquals(
        List.of(
            "too-short gig economy",
            "title Empty berths",
            "unclosed and then",
            "title How the tide came in again"),
        draft.passedOver().stream()
            .map(passed -> passed.reason().label() + " " + passed.quoted().text())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "It says ‘a b c d’.[^1] | Cm 88, p 4 | paper [4] []",
        "It says ‘a b c d.’[^1] | Cm 88, p 4 | paper [4] []",
        "It says ‘a b c d’, no less.[^1] | Cm 88, p 4 | paper [4] []",
        "The guild[^1] says ‘a b c d’ there. | HBR0012 para 2 | evidence [] [2]",
        "It says ‘a b c d’ (Cm 88, p 4). | none | paper [4] []",
        "It says ‘a b c d’ (para 4). | none | untold [] [4]",
        "In Cm 88 it says ‘a b c d’ (p 4). | none | paper [4] []",
        "In Cm 88 it says ‘a b c d’. It is wet. | none | paper [] []",
        "It says ‘a b c d’.[^1] | Cm 88, p 4; see also HC 151–I para 3 | paper+report [4] [3]",
        "It says ‘a b c d’.[^1] | Cm 88; see also HC 151–I para 3 | paper+report [] []",
        "It says ‘a b c d’.[^1] | A letter to the author. | untold [] []",
        "The Harbours Committee says ‘a b c d’.[^1] | A letter, p 4. | report [4] []",
        "It says ‘a b c d’ (see para 3 above). | none | untold [] []",
        "It says ‘a b c d’. The Harbours Committee says so. | none | untold [] []"
      })
  void whatIsSaidOfTheSourceIsReadAndNeverGuessed(String text, String note, String expected)
      throws Exception {
    String notes = note.equals("none") ? "" : "\n\n[^1]: " + note;
    assertEquals(List.of(expected), claims(draft(text + notes)));
  }

  @Test
  void laterNotesMeanTheSourceOfEarlierOnes() throws Exception {
    Draft draft =
        draft(
            """
            ‘a b c d’[^1] ‘e f g h’[^2] ‘i j k l’[^3] ‘m n o p’[^4] ‘q r s t’[^5] ‘u v w x’[^6]

            [^1]: HC 151–I para 3.
            [^2]: ibid.
            [^3]: ibid para 5.
            [^4]: Cm 88, p 4.
            [^5]: Harbours Committee (n 1) para 9.
            [^6]: (n 4).
            """);
    assertEquals(
        List.of(
            "report [] [3]",
            "report [] [3]",
            "report [] [5]",
            "paper [4] []",
            "report [] [9]",
            "paper [] []"),
        claims(draft));
  }

  @Test
  void aQuotationInANoteIsOfTheSourceThatTheNoteNames() throws Exception {
    Draft draft = draft("It is wet.[^1]\n\n[^1]: HC 151–I para 3, where ‘no rope is dry’ stands.");
    assertEquals(List.of("report [] [3]"), claims(draft));
    assertEquals("note 1", PlaceInDraft.of(draft.document(), first(draft).spans().getFirst()));
    assertEquals(
        List.of("wet"),
        PlaceInDraft.inBody(draft.document(), first(draft)).stream()
            .map(draft.document()::quote)
            .toList());
  }

  @Test
  void papersThatAreNotHeldAreNamed() throws Exception {
    Draft draft = draft("It says ‘a b c d’ (HC 777, para 4).");
    assertEquals(List.of("HC 777"), draft.quotations().getFirst().cited().absent());
    assertEquals(List.of("untold [] []"), claims(draft));
  }

  @Test
  void whereAnApostropheMayCloseTheMarkBothReadingsAreKept() throws Exception {
    Draft draft = draft("It says ‘the rope of the pilots’ and the masters’ guild is thin.");
    assertEquals(List.of("the rope of the pilots"), texts(draft));
    assertEquals(
        List.of("the rope of the pilots’ and the masters"),
        draft.quotations().getFirst().otherReadings().stream().map(Quoted::text).toList());
  }

  private static Quoted first(Draft draft) {
    return draft.quotations().getFirst().quoted();
  }

  private static List<String> texts(Draft draft) {
    return draft.quotations().stream().map(quotation -> quotation.quoted().text()).toList();
  }

  private static List<String> claims(Draft draft) {
    return draft.quotations().stream()
        .map(quotation -> quotation.cited().claim())
        .map(DraftTest::words)
        .toList();
  }

  private static String words(Claim claim) {
    String documents = String.join("+", new TreeSet<>(claim.documents()));
    return (documents.isEmpty() ? "untold" : documents)
        + " "
        + claim.pages()
        + " "
        + claim.paragraphs();
  }

  private static Draft draft(String text) throws Exception {
    return Draft.of(Drafts.markdown(folder, text), SampleNames.names());
  }
}
