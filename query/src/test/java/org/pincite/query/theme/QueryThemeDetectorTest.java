package org.pincite.query.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Document;
import org.pincite.index.SearchIndex;
import org.pincite.query.Searcher;
import org.pincite.query.TestIndex;

class QueryThemeDetectorTest {
  @TempDir private Path folder;

  @Test
  void theBuiltInThemesFindTheirExamplesAndNoneOfTheirCounterexamples() {
    assertEquals(
        List.of("scrutiny", "workforce", "competition"),
        Themes.builtIn().stream().map(Theme::name).toList());
    for (Theme theme : Themes.builtIn()) {
      assertFalse(theme.examples().isEmpty());
      assertFalse(theme.counterexamples().isEmpty());
      Document examples = document("examples", theme.examples());
      Document counterexamples = document("counterexamples", theme.counterexamples());
      List<Document> both = List.of(examples, counterexamples);
      try (SearchIndex index = TestIndex.of(folder.resolve(theme.name()), both)) {
        List<Labelled> found = detector(index).detect(theme, Set.of());
        assertEquals(
            theme.examples().stream().sorted().toList(),
            found.stream().map(labelled -> labelled.hit().quote()).sorted().toList());
      }
    }
  }

  @Test
  void whatSaysMoreComesFirstAndScrapsAndHeadingsAreLeftOut() {
    List<String> texts =
        List.of(
            "# Scrutiny of the harbour board by the county",
            "Scrutiny took place.",
            "The committee did its scrutiny of the accounts on a Tuesday.",
            "Ministers must never escape scrutiny by an independent inspector.");
    Document document = document("harbour", texts);
    Document other = document("other", List.of("Scrutiny of the other harbour was good enough."));
    try (SearchIndex index = TestIndex.of(folder, List.of(document, other))) {
      Theme scrutiny = Themes.builtIn().getFirst();
      List<Labelled> found = detector(index).detect(scrutiny, Set.of(document.source().sha256()));
      assertEquals(
          List.of(texts.get(3), texts.get(2)),
          found.stream().map(labelled -> labelled.hit().quote()).toList());
      assertEquals(List.of("scrutiny", "independent", "inspector"), evidence(found.getFirst()));
      assertTrue(found.getFirst().strength() < 1);
      assertTrue(found.getLast().strength() > 0);
    }
  }

  private static List<String> evidence(Labelled labelled) {
    return labelled.hit().matches().stream().map(labelled.hit().block()::quote).toList();
  }

  private static ThemeDetector detector(SearchIndex index) {
    return new QueryThemeDetector(new Searcher(index));
  }

  private static Document document(String name, List<String> paragraphs) {
    return TestIndex.document(name, Map.of(), paragraphs.toArray(String[]::new));
  }
}
