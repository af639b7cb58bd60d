package org.pincite.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokeniserTest {
  @Test
  void wordsFiguresAndPunctuationAreTokens() {
    String text = "The levy rose by 3.5%, she said.";
    List<String> tokens =
        new Tokeniser()
            .tokens(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
    assertEquals(List.of("The", "levy", "rose", "by", "3.5", "%", ",", "she", "said", "."), tokens);
  }

  @Test
  void blankTextHasNone() {
    assertEquals(List.of(), new Tokeniser().tokens(" \n "));
  }
}
