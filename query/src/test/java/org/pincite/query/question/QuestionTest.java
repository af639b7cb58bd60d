package org.pincite.query.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "Scrutiny¦scrutiny",
        "a b OR c d¦((a AND b) OR (c AND d))",
        "a AND b AND c¦(a AND b AND c)",
        "(a OR b) c¦((a OR b) AND c)",
        "a NOT b¦(a AND NOT b)",
        "NOT (a b)¦NOT (a AND b)",
        "and or not near¦(and AND or AND not AND near)",
        "=WHO =staff¦(=WHO AND =staff)",
        "regulat* organi?ation why?¦(regulat* AND organi?ation AND why)",
        "*tender*¦*tender*",
        "well-paid¦well-paid",
        "\"so well-paid a post, 2010-12\"¦\"so well-paid a post 2010 12\"",
        "co-operat*¦\"co operat*\"",
        "A&E¦\"a e\"",
        "don’t U.K. 1,300 café¦(don't AND uk AND 1300 AND cafe)",
        "\"local authority\" “public health”¦(\"local authority\" AND \"public health\")",
        "=\"To be\"¦\"=To =be\"",
        "\"local authorit*\"¦\"local authorit*\"",
        "a NEAR/5 b c¦((a NEAR/5 b) AND c)",
        "a THEN/3 (b OR \"c d\")¦(a THEN/3 (b OR \"c d\"))",
        "a NEAR/1 b NEAR/2 c¦((a NEAR/1 b) NEAR/2 c)",
        "a /s b /p c AND d¦(((a /s b) /p c) AND d)",
        "a /p b /sec c d¦(((a /p b) /sec c) AND d)",
        "a /sec b /sec c /sec2 d¦((a /sec b /sec c) /sec2 d)",
        "a /s NOT b¦(a /s NOT b)",
        "a /sec NOT (b OR c)¦(a /sec NOT (b OR c))",
        "Organisation~1 staff~2¦(organisation~1 AND staff~2)",
        "=Café~1¦=Cafe~1",
        "/Regul(at|ar).*/¦/regul(at|ar).*/",
        "=/[A-Z]{2,4}s?/ a¦(=/[A-Z]{2,4}s?/ AND a)",
        "/3\\.\\d+/ (/a|b/)¦(/3\\.[0-9]+/ AND /a|b/)",
        "/s/ /p/¦(/s/ AND /p/)",
        "and/or /etc¦(\"and or\" AND etc)",
        "=Regulat* =regulat*¦(=Regulat* AND regulat*)",
        "\"local =Authority comit*ee commitee~1 /b(a|o)d/\"¦\"local =Authority comit*ee commitee~1 /b(a|o)d/\"",
        "a NEAR/5 (bread~1 OR /c/)¦(a NEAR/5 (bread~1 OR /c/))",
        "kind:report scrutiny¦(kind:committee-report,inquiry-report,audit-report AND scrutiny)",
        "house:commons date:2018..2021¦(house:commons AND date:20180000..20219999)",
        "date:2018-03¦date:20180300..20180399",
        "date:..2011¦date:0..20119999",
        "title:\"Public Health\" page:3..¦(title:\"public health\" AND page:3..2147483647)",
        "para:4.12¦para:4.12",
        "para:4.1..4.20 para:Q3.. para:..4¦(para:4.1..4.20 AND para:q3.. AND para:..4)",
        "year:2018..2021 year:2018¦(year:20180000..20219999 AND year:20180000..20189999)",
        "kind:=committee-report¦kind:committee-report",
        "author:Smith~1 title:=Health title:\"local auth*\"¦(author:smith~1 AND title:=Health AND title:\"local auth*\")",
        "stance:For voice:other voice:\"Staff Association\"¦(stance:for AND voice:quoted,reported,reprinted AND voice:staff association)",
        "document:142A90DF NOT year:..9999¦(document:142a90df AND NOT year:0..99999999)",
        "title:=\"Public Health\" author:/sm(i|y)th/¦(title:\"=Public =Health\" AND author:/sm(i|y)th/)",
      })
  void aQuestionIsUnderstood(String text, String meaning) {
    assertEquals(meaning, Question.parse(text).meaning());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "¦0¦the question is empty; a word was expected",
        "a AND¦5¦the question ends where a word was expected",
        "a OR OR b¦5¦a word was expected before OR",
        "AND a¦0¦a word was expected before AND",
        "(a b¦0¦this bracket is not closed",
        "a) b¦1¦this bracket closes nothing",
        "a ()¦3¦there is nothing in the brackets",
        "say \"a b¦4¦this quotation mark is not closed",
        "a NEAR b¦6¦NEAR needs the number of words that may stand between, as in NEAR/5",
        "a NEAR/5 (b c)¦9¦NEAR/5 joins words, phrases and brackets with OR, not what begins here",
        "a §¦2¦there is no letter or digit to search for",
        "a * b¦2¦a * must touch letters or digits, as in regulat*",
        "x a*¦2¦a wildcard needs at least two letters beside it",
        "kind: x¦6¦kind: needs a value right behind the colon",
        "date:soon¦5¦date: needs a year as in 2018, a month as in 2018-03, or a range 2018..2021",
        "page:x..3¦5¦page: needs a page index from 1 or a range 10..20",
        "page:3..x¦8¦page: needs a page index from 1 or a range 10..20",
        "page:0¦5¦page: needs a page index from 1 or a range 10..20",
        "page:9..3¦5¦the range ends before it begins; write the lower end first",
        "date:2021..2018¦5¦the range ends before it begins; write the lower end first",
        "date:..¦5¦date: needs a year as in 2018, a month as in 2018-03, or a range 2018..2021",
        "date:2018-13¦5¦date: needs a year as in 2018, a month as in 2018-03, or a range 2018..2021",
        "date:2018-2021¦5¦date: needs a year as in 2018, a month as in 2018-03, or a range 2018..2021",
        "year:2018-03¦5¦year: needs a year as in 2018, or a range 2018..2021",
        "para:4.20..4.3¦5¦the range ends before it begins; write the lower end first",
        "para:%¦5¦para: needs a printed number as in 4.12, or a range 4.1..4.20",
        "author:(a OR b)¦7¦author: needs a value right behind the colon",
        "author:¦7¦author: needs a value right behind the colon",
        "a title:&¦8¦there is no letter or digit to search for",
        "block:nonsense¦6¦there is no block:nonsense; there are heading paragraph list-item quotation cell caption note aside figure",
        "stance:maybe¦7¦there is no stance:maybe; there are for against mixed none unclear",
        "voice:-¦6¦voice: needs own, other, quoted, reported, reprinted or a name",
        "document:142a¦9¦document: needs the digits with which ids of its statements begin, as in 142a90df",
        "a /sec¦6¦the question ends where a word was expected",
        "/s a¦0¦a word was expected before /s",
        "a /sec OR b¦7¦a word was expected before OR",
        "NOT¦3¦the question ends where a word was expected",
        "a NOT AND b¦6¦a word was expected before AND",
        "a THEN b¦6¦THEN needs the number of words that may stand between, as in THEN/5",
        "a NEAR/5¦8¦the question ends where a word was expected",
        "(a /s b) NEAR/5 c¦0¦NEAR/5 joins words, phrases and brackets with OR, not what begins here",
        "say organisation~¦17¦~ needs 1 or 2 right behind it, as in organisation~1",
        "organisation~3¦13¦~ needs 1 or 2 right behind it, as in organisation~1",
        "a \"b well-paid~1\"¦14¦~ goes with one word without * or ?",
        "at~1¦2¦~1 needs a word of at least 3 letters",
        "=that~2¦5¦~2 needs a word of at least 5 letters",
        "\"a b\"~5¦5¦'~5' is not understood; nearness is written a NEAR/5 b, and ~1 goes with one word",
        "a w/5 b¦2¦'w/5' is not understood; nearness is written a NEAR/5 b",
        "a near/5 b¦2¦'near/5' is not understood; nearness is written a NEAR/5 b",
        "a /5 b¦2¦'/5' is not understood; nearness is written a NEAR/5 b",
        "a ADJ3 b¦2¦'ADJ3' is not understood; nearness is written a NEAR/5 b",
        "a pre/3 b¦2¦'pre/3' is not understood; nearness in this order is written a THEN/5 b",
        "a +3 b¦2¦'+3' is not understood; nearness in this order is written a THEN/5 b",
        "a w/s b¦2¦'w/s' is not understood; the same sentence is written a /s b",
        "a w/para b¦2¦'w/para' is not understood; the same paragraph is written a /p b",
        "a /section b¦2¦'/section' is not understood; the same section is written a /sec b",
        "a /S b¦2¦'/S' is not understood; this operator is written in small letters",
        "a /sec0 b¦2¦'/sec0' is not understood; a level of headings is 1 to 9, as in a /sec2 b",
        "a -agency¦2¦'-agency' is not understood; what must not be there is written NOT a",
        "a & b¦2¦'&' is not understood; both are written a AND b",
        "a || b¦2¦'||' is not understood; one of several is written a OR b",
        "staff^2¦0¦'staff^2' is not understood; words have no weights here",
        "/a(b/¦4¦) was expected",
        "/ab)/¦3¦this bracket closes nothing",
        "x /a**/¦5¦one repetition cannot follow another; a letter was expected",
        "/*a/¦1¦a letter, a digit, . [ or ( was expected",
        "/a|/¦3¦a letter, a digit, . [ or ( was expected",
        "/well-paid/¦5¦a letter, a digit, . [ or ( was expected",
        "/a{3,2}/¦6¦the second number is below the first",
        "/a{x}/¦3¦a number was expected, as in {2} or {2,4}",
        "/a{2/¦4¦} was expected",
        "/[z-a]/¦4¦the range ends before it begins",
        "/[]/¦2¦a letter or digit was expected, as in [a-z]",
        "/[a-]/¦4¦a letter or digit was expected behind the -",
        "/[ab/¦4¦] was expected",
        "/\\w/¦2¦only \\d and \\. were expected with a \\",
        "/((a{200}){200})/¦15¦the expression is longer than 1000 letters if written out",
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
        session: date: year: para: theme: says: stance: voice: document: page:; words with a colon go in quotation marks (character 8)
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
