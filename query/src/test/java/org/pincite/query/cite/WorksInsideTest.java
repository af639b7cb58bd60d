package org.pincite.query.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Span;
import org.pincite.corpus.Work;
import org.pincite.query.cite.style.CitationStyles;

/** Works are cited as what they are, and the document that holds them is named. */
class WorksInsideTest {
  private static final Pinpoint PAGE = new Pinpoint.Page("3", "3");

  @Test
  void anArticleNamesItsPublicationAndDate() {
    Metadata newsletter =
        metadata(Map.of(MetadataField.TITLE, "Doorstep", MetadataField.DATE, "February 2026"));
    Citation citation =
        cite(Work.Kind.ARTICLE, by("Osric Pell", "Five groups, one landlord"), newsletter, PAGE);
    assertEquals(
        "Osric Pell, ‘Five groups, one landlord’ (Doorstep, February 2026) 3.", citation.text());
    assertEquals(List.of(), citation.gaps());
  }

  @Test
  void aPostHasItsOwnDateAndWhatItDoesNotShowIsAGap() {
    Metadata post =
        metadata(Map.of(MetadataField.TITLE, "Good boats", MetadataField.DATE, "3 May 2021"));
    Citation citation = cite(Work.Kind.POST, post, Metadata.NONE, new Pinpoint.Whole());
    assertEquals("‘Good boats’ (file ‘a.txt’, 3 May 2021).", citation.text());
    assertEquals(List.of("no author shown"), citation.gaps());
  }

  @Test
  void aTurnIsCitedAsTheHearingWithItsSpeaker() {
    Metadata hearing =
        metadata(
            Map.of(
                MetadataField.KIND, "oral-evidence",
                MetadataField.BODY, "Coastal Services Committee",
                MetadataField.TITLE, "Oral evidence: Ferries and harbours",
                MetadataField.DATE, "5 March 2024"));
    Citation citation =
        cite(
            Work.Kind.TURN,
            metadata(Map.of(MetadataField.AUTHOR, "Lady Quill")),
            hearing,
            new Pinpoint.Question("Q4", "Q4"));
    assertEquals(
        "Coastal Services Committee, ‘Oral evidence: Ferries and harbours’ (5 March 2024) Q4 (Lady"
            + " Quill).",
        citation.text());
  }

  @Test
  void aChapterStandsInTheCitationOfItsBook() {
    Metadata book =
        metadata(
            Map.of(
                MetadataField.TITLE, "Tides of policy",
                MetadataField.ISBN, "978-0-00-000000-2",
                MetadataField.BODY, "Quayside Association",
                MetadataField.DATE, "2024"));
    Citation citation =
        cite(Work.Kind.CHAPTER, by("Piers Langthorne", "Who inspects?"), book, PAGE);
    assertEquals(
        "Piers Langthorne, ‘Who inspects?’ in Quayside Association, Tides of policy (2024) 3.",
        citation.text());
    assertEquals(new Citation.Run("Tides of policy", true), citation.runs().get(1));
  }

  private static Citation cite(Work.Kind kind, Metadata work, Metadata source, Pinpoint place) {
    return CitationStyles.standard()
        .cite(new CitedPlace("a", new Work(kind, new Span(0, 9), work), source, place, "a.txt"));
  }

  private static Metadata by(String author, String title) {
    return metadata(Map.of(MetadataField.AUTHOR, author, MetadataField.TITLE, title));
  }

  private static Metadata metadata(Map<MetadataField, String> values) {
    Map<MetadataField, List<Metadata.Value>> fields = new EnumMap<>(MetadataField.class);
    values.forEach(
        (field, text) ->
            fields.put(
                field, List.of(new Metadata.Value(text, "page 1", Metadata.Certainty.STATED))));
    return new Metadata(fields);
  }
}
