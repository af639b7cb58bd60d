package org.pincite.query.cite.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Metadata;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.Span;
import org.pincite.corpus.Work;
import org.pincite.query.cite.CitedPlace;
import org.pincite.query.cite.Pinpoint;
import org.pincite.query.cite.source.PersonName;

/** Sources in the terms in which reference managers exchange them. */
class CslItemTest {
  @Test
  void aHousePaperIsAReportNamedByNumberAndSession() {
    CslItem item =
        item(
            Map.of(
                MetadataField.KIND, "committee-report",
                MetadataField.BODY, "Health Committee",
                MetadataField.TITLE, "Patient Safety",
                MetadataField.SUBTITLE, "A first look",
                MetadataField.SESSION, "2008-2009",
                MetadataField.PAPER_NUMBER, "HC 151-I",
                MetadataField.DATE, "3 July 2009"));
    assertEquals(
        Map.of(
            "id", "a",
            "type", "report",
            "author", List.of(Map.of("literal", "Health Committee")),
            "issued", Map.of("date-parts", List.of(List.of(2009, 7, 3))),
            "title", "Patient Safety: A first look",
            "number", "HC 151–I, 2008–09"),
        item.asMap());
  }

  @Test
  void whatASourceDoesNotShowIsAbsent() {
    assertEquals(Map.of("id", "a", "type", "report"), item(Map.of()).asMap());
  }

  @Test
  void aSubmitterIsOneNameAndAWriterTwo() {
    CslItem evidence =
        item(
            Map.of(
                MetadataField.KIND, "written-evidence",
                MetadataField.AUTHOR, "Royal College of Pilots",
                MetadataField.BODY, "Transport Committee",
                MetadataField.EVIDENCE_CODE, "FER0012"));
    assertEquals("hearing", evidence.type());
    assertEquals(List.of(new PersonName("Royal College of Pilots", "")), evidence.authors());
    assertEquals("FER0012", evidence.variable("number"));
    assertEquals("Transport Committee", evidence.variable("authority"));
    CslItem article =
        item(Map.of(MetadataField.KIND, "article", MetadataField.AUTHOR, "Dr Jane van Reader OBE"));
    assertEquals(List.of(new PersonName("van Reader", "Jane")), article.authors());
  }

  @Test
  void aRegisterIsAJournalWithVolumeAndIssue() {
    CslItem item =
        item(Map.of(MetadataField.KIND, "register", MetadataField.VOLUME, "Vol. 84, No. 166"));
    assertEquals("84", item.variable("volume"));
    assertEquals("166", item.variable("issue"));
    assertEquals("Federal Register", item.variable("container-title"));
  }

  @Test
  void anArticleStandsInItsNewsletterWithTheDateOfTheIssue() {
    Metadata own = metadata(Map.of(MetadataField.TITLE, "Five groups"));
    Metadata newsletter =
        metadata(Map.of(MetadataField.TITLE, "Doorstep", MetadataField.DATE, "February 2026"));
    Work work = new Work(Work.Kind.ARTICLE, new Span(0, 9), own);
    CslItem item =
        CslItem.of("a", new CitedPlace("k", work, newsletter, new Pinpoint.Whole(), null));
    assertEquals("article-magazine", item.type());
    assertEquals("Doorstep", item.variable("container-title"));
    assertEquals(List.of(2026, 2), item.issued());
  }

  private static CslItem item(Map<MetadataField, String> values) {
    return CslItem.of("a", CitedPlace.whole(metadata(values), null));
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
