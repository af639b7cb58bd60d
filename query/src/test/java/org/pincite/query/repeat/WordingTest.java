package org.pincite.query.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We recommend that the Harbour Board publish its accounts every year."
            + "| We recommend that the Harbour Board publish its accounts every year. (Paragraph 47)",
        "The Board should publish its accounts every year, before Easter."
            + "| The Board must publish its accounts each year, before Easter.",
        "the whole- system plan of the harbour board is out of date"
            + "| The whole-system plan of the Harbour Board is out of date;",
      })
  void oneSentenceIsKnownAgain(String one, String other) {
    assertTrue(Wording.of(one).isOfOneSentence(Wording.of(other)));
    assertTrue(Wording.of(other).isOfOneSentence(Wording.of(one)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Board publishes accounts. | The Board publishes accounts.",
        "The Board should publish its accounts every year, before Easter."
            + "| The Board should tell the pilots of its plans for the quay.",
        "Every year before Easter accounts its publish should Board the."
            + "| The Board should publish its accounts every year, before Easter.",
        "The Board should publish its accounts every year."
            + "| The Board should publish its accounts every year, and should ask pilots, ferry masters,"
            + " fishermen and the people of the harbour what they make of them.",
      })
  void otherSentencesAreNotTakenForOne(String one, String other) {
    assertFalse(Wording.of(one).isOfOneSentence(Wording.of(other)));
  }

  @Test
  void whatChangedIsTheFewestWords() {
    Wording draft = Wording.of("We think that the Board should publish its accounts every year.");
    Wording last = Wording.of("We think the Board must publish its accounts, every year.");
    assertEquals(
        "KEPT We think, TAKEN_OUT that, KEPT the Board, TAKEN_OUT should, PUT_IN must,"
            + " KEPT publish its accounts, every year.",
        draft.changesTo(last).stream()
            .map(change -> change.kind() + " " + change.words())
            .collect(Collectors.joining(", ")));
    assertFalse(draft.equalsInWords(last));
    assertTrue(
        draft.equalsInWords(
            Wording.of("we think that THE Board should publish its accounts every year")));
  }
}
