package org.pincite.query.draft.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNamesTest {
  private static final SourceNames NAMES = SampleNames.names();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbours Committee, Empty Berths (HC 2031–2032, 151–I) para 3 | report",
        "HC 151-I                                                      | report",
        "HC (2031–32) 151-I                                            | report",
        "(HC 151–I 2031–32)                                            | report",
        "empty-berths.pdf                                              | report",
        "Empty berths: staffing the harbour service, p 3               | report",
        "The Harbours Select Committee                                 | report",
        "Department for Coasts                                         | paper, reply",
        "Department for Coasts, Tides (Cm 88, 2031)                    | paper",
        "CP 901                                                        | reply",
        "Cm 901                                                        | absent",
        "HC 151                                                        | absent",
        "HC 2029–30, 151–I                                             | absent",
        "HBR0012                                                       | evidence",
        "HBR 0012                                                      | evidence",
        "the Pilots’ Guild                                             | evidence",
        "the Government’s response to Empty Berths                     | reply",
        "the Government’s reply to HC 151–I                            | nothing",
        "empty berths are common                                       | nothing",
        "We talked of tides.                                           | nothing",
        "the Committee for Harbours                                    | nothing"
      })
  void documentsAreKnownByNumberTitleFileAndMaker(String text, String expected) {
    Reference named = ReferenceReader.named(NAMES.in(text), text);
    String found = String.join(", ", new TreeSet<>(named.documents()));
    assertEquals(
        expected, !named.absent().isEmpty() ? "absent" : found.isEmpty() ? "nothing" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¤ para 47                 | []             | [47]",
        "¤ paras 3.12–3.14         | []             | [3.12, 3.13, 3.14]",
        "¤ paras 173–75            | []             | [173, 174, 175]",
        "¤ paragraphs 5 and 8      | []             | [5, 8]",
        "¤ paras 5, 7–8            | []             | [5, 7, 8]",
        "¤ para 5(1)(a)            | []             | [5]",
        "¤ p 12                    | [12]           | []",
        "¤ pp 12–14                | [12, 13, 14]   | []",
        "¤ p iv                    | [iv]           | []",
        "¤ page 3, para 9          | [3]            | [9]",
        "¤, PDF page 17            | [PDF 17]       | []",
        "¤, p 14 (PDF pages 17–18) | [PDF 17, PDF 18, 14] | []",
        "¤, Q45                    | []             | [Q45]",
        "¤, Qq 45–46               | []             | [Q45, Q46]",
        "¤ (¤, 2031) 12.           | [12]           | []",
        "¤ (¤, 2031) 12–13; ¤      | [12, 13]       | []",
        "¤ (¤) 4 people            | []             | []",
        "¤ parachutes 12           | []             | []",
        "¤ chapter 3               | []             | []"
      })
  void placesAreRead(String text, String pages, String paragraphs) {
    Places places = PlaceReader.read(text, true);
    assertEquals(pages + paragraphs, places.pages().toString() + places.paragraphs());
  }

  @Test
  void aRangeThatCannotBeCountedKeepsItsEnds() {
    assertEquals(List.of("3.9", "4.2"), NumberRange.between("3.9", "4.2"));
    assertEquals(List.of("1", "9000"), NumberRange.between("1", "9000"));
    assertEquals(List.of("iv", "vi"), NumberRange.between("iv", "vi"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbours Committee said that ¤           | report",
        "According to the Harbours Committee, ¤       | report",
        "¤, wrote the Harbours Committee in May        | report",
        "Before the Harbours Committee met, ¤          | nothing",
        "The Harbours Committee said ¤ and the Pilots’ Guild said ¤ | nothing",
        "The Committee concluded that ¤                | report",
        "In Empty Berths the Pilots’ Guild is told ¤   | report",
        "The Department said that ¤                    | nothing",
        "In its reply to Empty Berths the Department said that ¤ | reply"
      })
  void aSentenceNamesTheSourceOrLeavesItUntold(String sentence, String expected) {
    Reference said = new SentenceReader(NAMES).read(sentence, "");
    String found = String.join(", ", said.documents());
    assertEquals(expected, found.isEmpty() ? "nothing" : found);
  }

  @Test
  void aTitleIsATitleWholeOrUpToItsColon() {
    assertTrue(NAMES.isTitle("Empty berths"));
    assertTrue(NAMES.isTitle("Empty berths: staffing the harbour service"));
    assertTrue(!NAMES.isTitle("Empty berths: staffing"));
  }
}
