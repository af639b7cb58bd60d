package org.pincite.query.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who pays for training?|who pays for training|null|Who pays for training?",
        "well-paid staff|well paid staff|null|well-paid staff",
        "staff \"care homes\"|staff|\"care homes\"|staff care homes",
        "staff AND nurse pay|pay|(staff AND nurse)|staff nurse pay",
        "staff date:2019..|staff|date:20190000..2147483647|staff",
        "nurses NOT agency|nurses|NOT agency|nurses",
        "nurse* =WHO pay|pay|(nurse* AND =WHO)|nurse* =WHO pay",
        "a OR b||(a OR b)|a b",
        "(a b) c|a b c|null|a b c",
        "Which firms (Serco, KPMG)?|which firms serco kpmg|null|Which firms Serco, KPMG",
        "Pollock: what of her / his view?|pollock what of her his view|null|Pollock: what of her his view?",
        "pay (a AND b)|pay|(a AND b)|pay a b",
        "pay a NEAR/3 b|pay|(a NEAR/3 b)|pay a b",
      })
  void plainWordsAreWishesAndAllElseIsDemanded(
      String text, String words, String constraint, String said) {
    Loose loose = Loose.of(text);
    assertEquals(
        words == null ? "" : words,
        loose.words().stream().map(Node.Term::form).collect(Collectors.joining(" ")));
    assertEquals(constraint, String.valueOf(loose.constraint()));
    assertEquals(said, loose.said());
  }
}
