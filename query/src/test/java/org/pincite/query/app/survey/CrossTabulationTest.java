package org.pincite.query.app.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.MetadataField;
import org.pincite.corpus.label.Label;
import org.pincite.corpus.label.Speaker;
import org.pincite.corpus.label.Stance;
import org.pincite.corpus.label.StatementKind;
import org.pincite.index.SearchIndex;
import org.pincite.index.label.Labeller;
import org.pincite.query.Options;
import org.pincite.query.Searcher;
import org.pincite.query.TestIndex;
import org.pincite.query.question.QueryException;
import org.pincite.query.question.Question;

/** Counts of labelled statements, and the questions that open them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossTabulationTest {
  private static final List<String> THEMES = List.of("scrutiny", "workforce");
  private static final List<String> NAMES = List.of("report", "letter", "note");

  private SearchIndex index;
  private Searcher searcher;

  @BeforeAll
  void open(@TempDir Path folder) {
    index =
        TestIndex.labelled(
            folder,
            List.of(
                TestIndex.document(
                    "report",
                    Map.of(MetadataField.DATE, "12 May 2019"),
                    "The harbour board should publish its accounts. Pilots said they are too few.",
                    "Pilots must be paid more. The board blames the pilots. The quay is of stone."),
                TestIndex.document(
                    "letter",
                    Map.of(MetadataField.DATE, "July 2021"),
                    "The board and its pilots must answer. Nobody asked the pilots.",
                    "The sea is cold. The Harbour Union said that the board blames everybody."),
                TestIndex.document("note", Map.of(), "The board is watched. Pilots sleep.")),
            new ByWords());
    searcher = new Searcher(index);
  }

  @AfterAll
  void close() {
    index.close();
  }

  /** Scrutiny is of boards, workforce of pilots. */
  private static final class ByWords implements Labeller {
    @Override
    public String model() {
      return "by words";
    }

    @Override
    public List<Label> of(Passage passage, List<Sentence> sentences) {
      return sentences.stream().map(ByWords::of).toList();
    }

    private static Label of(Sentence sentence) {
      String words = sentence.text().toLowerCase(java.util.Locale.ROOT);
      TreeMap<String, Integer> themes = new TreeMap<>();
      if (words.contains("board")) {
        themes.put("scrutiny", 90);
      }
      if (words.contains("pilots")) {
        themes.put("workforce", 80);
      }
      boolean asks = words.contains("must") || words.contains("should");
      boolean blames = words.contains("blames");
      boolean said = words.contains("said");
      return Label.of(
              themes,
              asks
                  ? StatementKind.RECOMMENDATION
                  : blames ? StatementKind.CRITICISM : StatementKind.DESCRIPTION,
              asks ? Stance.FOR : blames ? Stance.AGAINST : Stance.NONE)
          .spokenBy(said ? new Speaker(Speaker.Way.REPORTED, "the Harbour Union") : null);
    }
  }

  private CrossTable table(String where, Dimension... by) {
    Set<String> documents = new LinkedHashSet<>();
    NAMES.forEach(name -> documents.add(TestIndex.sha256(name)));
    return CrossTabulation.of(searcher, documents, THEMES, where, List.of(by));
  }

  private long found(String question) {
    return searcher.search(Question.parse(question), Options.DEFAULT).statements();
  }

  @Test
  void statementsAreCountedOnceUnderAllAndOnceUnderEachTheme() {
    CrossTable table = table("", Dimension.THEME, Dimension.KIND);
    assertEquals(9, table.count(new CrossTable.Cell(null, null)));
    assertEquals(5, table.count(new CrossTable.Cell("scrutiny", null)));
    assertEquals(6, table.count(new CrossTable.Cell("workforce", null)));
    assertEquals(3, table.count(new CrossTable.Cell(null, "recommendation")));
    assertEquals(2, table.count(new CrossTable.Cell("scrutiny", "criticism")));
    assertEquals(List.of("recommendation", "criticism", "description"), table.values().get(1));
    CrossTable years = table("", Dimension.YEAR);
    assertEquals(List.of(List.of("2019", "2021", "undated")), years.values());
  }

  @Test
  void everyCountIsThatOfItsQuestion() {
    int cells = 0;
    for (String where :
        List.of("", "pilots", "NOT voice:own", "sea OR accounts", "sea says:claim")) {
      for (Dimension row : Dimension.values()) {
        for (Dimension column : Dimension.values()) {
          CrossTable table = row == column ? table(where, row) : table(where, row, column);
          List<CrossTable.Cell> all = new ArrayList<>(table.cells());
          all.add(new CrossTable.Cell(null, null));
          for (CrossTable.Cell cell : all) {
            assertEquals(found(table.question(cell)), table.count(cell), table.question(cell));
            cells++;
          }
        }
      }
    }
    assertTrue(cells > 300, "only " + cells);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theme:scrutiny (says:recommendation OR says:criticism) | 4",
        "theme:workforce NOT says:recommendation | 4",
        "NOT theme:workforce NOT theme:scrutiny | 2",
        "theme:scrutiny voice:other | 1",
        "voice:'harbour union' | 2",
        "voice:union board | 2",
        "voice:board | 0",
        "theme:workforce accounts | 1",
        "theme:workforce /s board | 2",
        "NOT (theme:scrutiny stance:against) theme:scrutiny | 3",
        "theme:scrutiny NOT year:..9999 | 1",
      })
  void filtersOfStatementsLookAtEachByItself(String question, int statements) {
    assertEquals(statements, found(question.replace('\'', '"')));
  }

  @Test
  void aCellIsNamedByItsValues() {
    CrossTable table = table("", Dimension.KIND, Dimension.STANCE);
    CrossTable.Cell cell = table.cell(List.of("criticism", "against"));
    assertEquals(
        "(theme:scrutiny OR theme:workforce) says:criticism stance:against", table.question(cell));
    assertEquals(new CrossTable.Cell(null, "for"), table.cell(List.of("all", "for")));
    assertEquals(
        "the table has no kind 'claim'; there are recommendation criticism description",
        assertThrows(QueryException.class, () -> table.cell(List.of("claim"))).getMessage());
    assertThrows(QueryException.class, () -> table("", Dimension.KIND, Dimension.KIND));
    assertThrows(QueryException.class, () -> table("a OR", Dimension.KIND));
  }
}
