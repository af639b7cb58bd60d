package org.pincite.query.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.query.cite.style.CitationStyles;

/** The first note cites in full, later ones refer back as the style does it. */
class NoteSequenceTest {
  private static final Metadata SAFETY =
      paper("Health Committee", "Patient Safety: a first look", "HC 151–I");
  private static final Metadata BEDS = paper("Health Committee", "Beds", "HC 22");
  private static final Metadata FERRIES = paper("Transport Committee", "Ferries", "HC 7");

  @Test
  void laterNotesNameTheAuthorAndTheNote() {
    assertEquals(
        List.of(
            "Health Committee, Patient Safety: a first look (HC 2008–2009, 151–I) para 3.",
            "Transport Committee, Ferries (HC 2008–2009, 7) para 1.",
            "Health Committee (n 1) para 9.",
            "Transport Committee (n 2) para 1."),
        notes(
            "oscola-5",
            para(SAFETY, "3"),
            para(FERRIES, "1"),
            para(SAFETY, "9"),
            para(FERRIES, "1")));
  }

  @Test
  void theFifthEditionHasNoIbid() {
    assertEquals(
        List.of(
            "Transport Committee, Ferries (HC 2008–2009, 7) para 1.",
            "Transport Committee (n 1) para 2."),
        notes("oscola-5", para(FERRIES, "1"), para(FERRIES, "2")));
  }

  @Test
  void theFourthHasIbidOnlyRightBehindAndAlone() {
    assertEquals(
        List.of(
            "Transport Committee, Ferries (HC 2008–09, 7) para 1.",
            "ibid.",
            "ibid para 2.",
            "Health Committee, Beds (HC 2008–09, 22) para 5.",
            "Transport Committee (n 1) para 2."),
        notes(
            "oscola-4",
            para(FERRIES, "1"),
            para(FERRIES, "1"),
            para(FERRIES, "2"),
            para(BEDS, "5"),
            para(FERRIES, "2")));
  }

  @Test
  void ibidDoesNotFollowANoteOfSeveralSources() {
    NoteSequence notes = new NoteSequence(CitationStyles.named("oscola-4"));
    notes.cite(1, para(BEDS, "5"));
    notes.cite(1, para(FERRIES, "1"));
    assertEquals("Transport Committee (n 1) para 1.", notes.cite(2, para(FERRIES, "1")).text());
  }

  @Test
  void theFourthCanDoWithoutIbid() {
    assertEquals(
        List.of(
            "Transport Committee, Ferries (HC 2008–09, 7) para 1.",
            "Transport Committee (n 1) para 2."),
        notes("oscola-4-no-ibid", para(FERRIES, "1"), para(FERRIES, "2")));
  }

  @Test
  void twoSourcesOfOneAuthorAreToldApartByTheirShortTitles() {
    assertEquals(
        List.of(
            "Health Committee, Patient Safety: a first look (HC 2008–2009, 151–I) para 3.",
            "Health Committee, Beds (HC 2008–2009, 22) para 5.",
            "Health Committee, Patient Safety (n 1) para 4."),
        notes("oscola-5", para(SAFETY, "3"), para(BEDS, "5"), para(SAFETY, "4")));
  }

  @Test
  void aSourceWithoutAuthorIsNamedByItsTitle() {
    Metadata letter =
        metadata(Map.of(MetadataField.TITLE, "A plain letter", MetadataField.DATE, "2020"));
    assertEquals(
        List.of("‘A plain letter’ (2020) 1.", "‘A plain letter’ (n 1) 2."),
        notes("oscola-5", page(letter, "1"), page(letter, "2")));
  }

  @Test
  void personsAreNamedByTheirFamilyNames() {
    Metadata article =
        metadata(
            Map.of(
                MetadataField.KIND, "article",
                MetadataField.AUTHOR, "Dr Jane van Reader KC",
                MetadataField.TITLE, "Tides",
                MetadataField.DATE, "2020"));
    assertEquals(
        List.of("Dr Jane van Reader KC, ‘Tides’ (2020) 1.", "van Reader (n 1) 2."),
        notes("oscola-5", page(article, "1"), page(article, "2")));
  }

  @Test
  void statutesAreGivenAgainAndJudgmentsByTheirName() {
    Metadata act =
        metadata(
            Map.of(
                MetadataField.KIND, "legislation", MetadataField.TITLE, "Island Ferries Act 2023"));
    Metadata judgment =
        metadata(
            Map.of(
                MetadataField.KIND, "judgment",
                MetadataField.TITLE, "Harbour Master v Ferry Ltd",
                MetadataField.REPORT_NUMBER, "[2022] EWHC 621 (Ch)"));
    assertEquals(
        List.of(
            "Island Ferries Act 2023, s 1.",
            "Harbour Master v Ferry Ltd [2022] EWHC 621 (Ch) [4].",
            "Island Ferries Act 2023, s 2.",
            "Harbour Master v Ferry Ltd (n 2) [5]."),
        notes(
            "oscola-5",
            place(act, new Pinpoint.Provision("s", "1")),
            para(judgment, "4"),
            place(act, new Pinpoint.Provision("s", "2")),
            para(judgment, "5")));
  }

  @Test
  void hartsRefersBackByShortTitle() {
    assertEquals(
        List.of(
            "Health Committee, ‘Patient Safety: a first look’ HC (2008–09) 151-I, para 3.",
            "Health Committee, ‘Patient Safety’, para 9."),
        notes("harts", para(SAFETY, "3"), para(SAFETY, "9")));
  }

  @Test
  void harvardNamesAuthorAndYearEachTime() {
    assertEquals(
        List.of(
            "(House of Commons Health Committee, 2009, para. 3)",
            "(House of Commons Health Committee, 2009, para. 9)"),
        notes("harvard", para(SAFETY, "3"), para(SAFETY, "9")));
  }

  @Test
  void notesComeInOrder() {
    NoteSequence notes = new NoteSequence(CitationStyles.standard());
    notes.cite(2, para(BEDS, "5"));
    CitedPlace place = para(BEDS, "6");
    assertThrows(IllegalArgumentException.class, () -> notes.cite(1, place));
  }

  private static List<String> notes(String style, CitedPlace... places) {
    NoteSequence notes = new NoteSequence(CitationStyles.named(style));
    List<String> texts = new java.util.ArrayList<>();
    for (CitedPlace place : places) {
      texts.add(notes.cite(texts.size() + 1, place).text());
    }
    return texts;
  }

  private static CitedPlace para(Metadata source, String number) {
    return place(source, new Pinpoint.Paragraph(number, number));
  }

  private static CitedPlace page(Metadata source, String number) {
    return place(source, new Pinpoint.Page(number, number));
  }

  private static CitedPlace place(Metadata source, Pinpoint pinpoint) {
    String key = source.first(MetadataField.TITLE).orElse("");
    return new CitedPlace(key, null, source, pinpoint, null);
  }

  private static Metadata paper(String body, String title, String number) {
    return metadata(
        Map.of(
            MetadataField.KIND,
            "committee-report",
            MetadataField.BODY,
            body,
            MetadataField.TITLE,
            title,
            MetadataField.SESSION,
            "2008–09",
            MetadataField.PAPER_NUMBER,
            number,
            MetadataField.DATE,
            "3 July 2009"));
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
