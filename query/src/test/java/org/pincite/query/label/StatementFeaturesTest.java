package org.pincite.query.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Span;
import org.pincite.index.label.Labeller;
import org.pincite.query.theme.Themes;

class StatementFeaturesTest {
  private static final byte[] MEANING = {3, 4};

  @Test
  void formsTellWhatASentenceDoes() {
    assertEquals(
        Set.of("demands", "promises", "foresees", "speaks"),
        forms("We will say what must be done."));
    assertEquals(Set.of("asks", "speaks"), forms("We recommend a new roof"));
    assertEquals(
        Set.of("counts", "measures", "dates", "was"), forms("The fare was 4 % lower in 2019."));
    assertEquals(Set.of("quotes", "questions", "is"), forms("“Is it safe?”"));
    assertEquals(Set.of("denies", "contrasts"), forms("However, nobody came."));
    assertEquals(Set.of("points", "faults"), forms("This failed, too."));
  }

  @Test
  void aSentenceHasTheQueriesAndPartsThatItSatisfies() {
    assertEquals(
        Set.of("q:workforce", "q:workforce vacanc*", "q:competition", "q:competition tender"),
        queries(
            StatementFeatures.of(sentence("Vacancies rose after the tender."), Themes.builtIn())));
  }

  @Test
  void whatStandsAroundHasTheThemesOfPassageAndHeading() {
    StatementFeatures around =
        StatementFeatures.around(
            new Labeller.Passage("Staff left. The roof is new.", MEANING, "Oversight"),
            Themes.builtIn());
    assertEquals(Set.of("q:p:workforce", "q:h:scrutiny"), queries(around));
    assertEquals(0.6f, around.meaning()[0]);
    assertEquals(0.8f, around.meaning()[1]);
  }

  private static Labeller.Sentence sentence(String text) {
    return new Labeller.Sentence(new Span(0, text.length()), text, MEANING);
  }

  private static Set<String> forms(String text) {
    return SentenceForm.of(text).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> queries(StatementFeatures features) {
    return List.copyOf(features.words().keySet()).stream()
        .filter(name -> name.startsWith("q:"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
