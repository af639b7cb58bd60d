package org.pincite.query.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Document;
import org.pincite.index.SearchIndex;
import org.pincite.query.Options;
import org.pincite.query.Scope;
import org.pincite.query.Searcher;
import org.pincite.query.TestIndex;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;
import org.pincite.query.theme.Theme;
import org.pincite.query.theme.Themes;

/** A sentence alone satisfies what it satisfies in the index. */
class SentenceWordsTest {
  private static final List<String> SENTENCES =
      List.of(
          "The harbour board was held by nobody to account for the money it lost.",
          "Nurses and midwives leave; their over-reliance on agency staff goes on.",
          "Private ferry companies bid against each other for the contract in 2019.",
          "The labour market and the housing market are markets of another kind.",
          "Ministers must publish the minutes of the Board each year.",
          "It is not a secret that the Secretary of State visited the school.",
          "Pay restraint drove midwives out, said the union’s chair.",
          "The UK’s regulator regulates regulation.");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "nurse",
        "=nurses",
        "=UK",
        "regul*",
        "m?nutes",
        "\"private ferry\"",
        "held NEAR/3 account",
        "account NEAR/6 held",
        "publish THEN/2 minutes",
        "minutes THEN/2 publish",
        "over-reliance",
        "market NOT \"labour market\"",
        "(nurse OR midwife) AND staff",
        "secret NOT secretary",
        "pay NEAR/1 (restraint OR cap)",
        "minister /s board",
        "\"reg* regul*\""
      })
  void findsWhatTheIndexFinds(String query) {
    Question question = Question.parse(query);
    try (SearchIndex index = TestIndex.of(folder, List.of(document()))) {
      assertEquals(found(index, question), satisfying(question), query);
    }
  }

  @Test
  void theBuiltInQueriesFindTheSameInASentenceAsInTheIndex() {
    try (SearchIndex index = TestIndex.of(folder, List.of(document()))) {
      for (Theme theme : Themes.builtIn()) {
        Set<String> alone = satisfying(theme.question());
        assertEquals(found(index, theme.question()), alone, theme.name());
        assertFalse(alone.isEmpty(), theme.name());
      }
    }
  }

  @Test
  void whatIsNotInASentenceCannotBeAsked() {
    SentenceWords words = new SentenceWords("A sentence.");
    assertThrows(QueryException.class, () -> words.satisfies(Question.parse("kind:report").root()));
  }

  private static Set<String> satisfying(Question question) {
    Set<String> satisfying = new TreeSet<>();
    for (String sentence : SENTENCES) {
      if (new SentenceWords(sentence).satisfies(question.root())) {
        satisfying.add(sentence);
      }
    }
    return satisfying;
  }

  private static Set<String> found(SearchIndex index, Question question) {
    Set<String> found = new TreeSet<>();
    new Searcher(index)
        .forEach(question, Options.DEFAULT.scope(Scope.SENTENCE), hit -> found.add(hit.quote()));
    return found;
  }

  private static Document document() {
    return TestIndex.document("sentences", Map.of(), SENTENCES.toArray(String[]::new));
  }
}
