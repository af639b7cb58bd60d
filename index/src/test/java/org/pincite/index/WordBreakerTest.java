package org.pincite.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "well-paid staff|well paid staff",
        "CO2 and CO₂|CO2 and CO2",
        "paragraphs 3.12 and 3.13.|paragraphs 3.12 and 3.13",
        "1,300 people, 2,5|1300 people 2 5",
        "don’t don't|don't don't",
        "Dr O’Sullivan’s ‘view’|Dr O'Sullivan's view",
        "the U.K. and the E.U.|the UK and the EU",
        "e.g. this, i.e. that|eg this ie that",
        "café Zoë naïve Łódź straße|cafe Zoe naive Lodz strasse",
        "www.example.gov.uk/a|www example gov uk a",
        "the end.The start|the end The start",
        "A&E, R&D|A E R D",
        "2010–12, HL Paper 151–I|2010 12 HL Paper 151 I",
        "£1.5m (12%)|1.5m 12",
        "vitamin C. It|vitamin C It",
        "doctors' hours|doctors hours",
        "scru\u00ADtiny|scrutiny",
        "ﬁnance|finance",
        "漢字 mixed|漢 字 mixed",
        "— … !|``",
      })
  void textIsCutIntoWords(String text, String expected) {
    assertEquals(
        expected, String.join(" ", WordBreaker.words(text).stream().map(Word::form).toList()));
  }

  @Test
  void aWordKnowsWhereItStands() {
    String text = "the U.K.’s café, 1,300";
    String[] slices =
        WordBreaker.words(text).stream()
            .map(w -> text.substring(w.start(), w.end()))
            .toArray(String[]::new);
    assertEquals("the|U.K|s|café|1,300", String.join("|", slices));
  }

  @Test
  void runsWithoutEndAreCut() {
    assertEquals(3, WordBreaker.words("x".repeat(600)).size());
  }
}
