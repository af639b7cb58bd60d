package org.pincite.query.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Scrutiny|scrutiny",
        "a b OR c d|((a AND b) OR (c AND d))",
        "a AND b AND c|(a AND b AND c)",
        "(a OR b) c|((a OR b) AND c)",
        "a NOT b|(a AND NOT b)",
        "NOT (a b)|NOT (a AND b)",
        "and or not near|(and AND or AND not AND near)",
        "=WHO =staff|(=WHO AND =staff)",
        "regulat* organi?ation why?|(regulat* AND organi?ation AND why)",
        "*tender*|*tender*",
        "well-paid|well-paid",
        "\"so well-paid a post, 2010-12\"|\"so well-paid a post 2010 12\"",
        "co-operat*|\"co operat*\"",
        "A&E|\"a e\"",
        "don’t U.K. 1,300 café|(don't AND uk AND 1300 AND cafe)",
        "\"local authority\" “public health”|(\"local authority\" AND \"public health\")",
        "=\"To be\"|\"=To =be\"",
        "\"local authorit*\"|\"local authorit*\"",
        "a NEAR/5 b c|((a NEAR/5 b) AND c)",
        "a THEN/3 (b OR \"c d\")|(a THEN/3 (b OR \"c d\"))",
        "a NEAR/1 b NEAR/2 c|((a NEAR/1 b) NEAR/2 c)",
        "a /s b /p c AND d|((a /s b) AND c AND d)",
        "kind:report scrutiny|(kind:committee-report,inquiry-report,audit-report AND scrutiny)",
        "house:commons date:2018..2021|(house:\"commons\" AND date:20180000..20219999)",
        "date:2018-03|date:20180300..20180399",
        "date:..2011|date:0..20119999",
        "title:\"Public Health\" page:3..|(title:\"Public Health\" AND page:3..2147483647)",
        "para:4.12|para:4.12",
      })
  void aQuestionIsUnderstood(String text, String meaning) {
    assertEquals(meaning, Question.parse(text).meaning());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "|0|the question is empty; a word was expected",
        "a AND|5|the question ends where a word was expected",
        "a OR OR b|5|a word was expected before OR",
        "AND a|0|a word was expected before AND",
        "(a b|0|this bracket is not closed",
        "a) b|1|this bracket closes nothing",
        "a ()|3|there is nothing in the brackets",
        "say \"a b|4|this quotation mark is not closed",
        "a NEAR b|6|NEAR needs the number of words that may stand between, as in NEAR/5",
        "a NEAR/5 (b c)|9|NEAR/5 joins words, phrases and brackets with OR, not what begins here",
        "a &|2|there is no letter or digit to search for",
        "a * b|2|a * must touch letters or digits, as in regulat*",
        "x a*|2|a wildcard needs at least two letters beside it",
        "kind: x|6|kind: needs a value right behind the colon",
        "date:soon|5|date: needs a year as in 2018, a month as in 2018-03, or a range 2018..2021",
        "page:x..3|5|page: needs a page index from 1 or a range 10..20",
      })
  void aWrongQuestionIsRefusedAtTheCharacter(String text, int position, String sentence) {
    QueryException e =
        assertThrows(QueryException.class, () -> Question.parse(text == null ? "" : text));
    assertEquals(sentence, e.sentence());
    assertEquals(position, e.position());
  }

  @Test
  void theMessageShowsTheLineAndTheCharacter() {
    QueryException e = assertThrows(QueryException.class, () -> Question.parse("a OR\nb colour:c"));
    assertEquals(
        """
        there is no field 'colour:'; the fields are kind: block: house: body: title: author: \
        session: date: para: page:; words with a colon go in quotation marks (character 8)
          b colour:c
            ^\
        """,
        e.getMessage());
  }

  @Test
  void nestingIsBounded() {
    String deep = "(".repeat(60) + "a" + ")".repeat(60);
    QueryException e = assertThrows(QueryException.class, () -> Question.parse(deep));
    assertEquals("the question is nested more than 50 deep", e.sentence());
  }

  @Test
  void theNumberOfWordsIsBounded() {
    QueryException e =
        assertThrows(QueryException.class, () -> Question.parse("word ".repeat(1001)));
    assertEquals("the question has more than 1000 words", e.sentence());
  }
}
