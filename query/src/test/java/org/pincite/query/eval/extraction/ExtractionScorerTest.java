package org.pincite.query.eval.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Scores four texts of one invented report. What {@code figures.tsv} holds was computed from the
 * same files by {@code score_extract.py}, the scorer that comes with the gold.
 */
class ExtractionScorerTest {
  private static final ExtractionScorer SCORER =
      new ExtractionScorer(
          GoldDocument.read(
              Path.of(
                  System.getProperty("pincite.root", ".."),
                  "query/src/test/resources/org/pincite/query/eval/extraction/harbour.gold.json")));

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ExtractionScorerTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static ExtractionScore score(String text, ParagraphBreak mode) throws IOException {
    return SCORER.score(resource(text + ".txt"), mode);
  }

  @Test
  void figuresAreThoseOfTheScorerThatComesWithTheGold() throws IOException {
    List<String> rows = resource("figures.tsv").lines().toList();
    List<String> ours = new ArrayList<>(List.of(rows.getFirst()));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      ParagraphBreak mode = ParagraphBreak.valueOf(cells[1].toUpperCase(Locale.ROOT));
      ExtractionScore score = score(cells[0], mode);
      StringBuilder line = new StringBuilder(cells[0] + "\t" + cells[1]);
      for (Measure measure : List.of(Measure.values()).subList(0, 13)) {
        line.append('\t').append(printed(score.value(measure)));
      }
      ours.add(line.toString());
    }
    assertEquals(String.join("\n", rows), String.join("\n", ours));
    assertEquals(9, rows.size());
  }

  private static String printed(@Nullable Double value) {
    return value == null
        ? "-"
        : new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  @Test
  void aNumberBeforeTheWrongWordsCountsAgainstATextAndOneOfANoteDoesNot() throws IOException {
    assertEquals(1.0, score("whole", ParagraphBreak.BLANK).value(Measure.NUMBER_F1));
    // Right: 2.3, 2.1, 1.1; wrong: "12 Skippers told us"; three of seven numbers are there.
    double precision = 3.0 / 4;
    double recall = 3.0 / 7;
    assertEquals(
        2 * precision * recall / (precision + recall),
        Objects.requireNonNull(score("shuffled", ParagraphBreak.BLANK).value(Measure.NUMBER_F1)),
        1e-9);
  }

  @Test
  void aNoteInAParagraphOfTheBodyIsNotApart() throws IOException {
    assertEquals(1.0, score("whole", ParagraphBreak.BLANK).value(Measure.NOTES));
    assertEquals(1.0, score("lines", ParagraphBreak.LINE).value(Measure.NOTES));
    assertEquals(0.0, score("lines", ParagraphBreak.BLANK).value(Measure.NOTES));
    assertEquals(0.0, score("shuffled", ParagraphBreak.BLANK).value(Measure.NOTES));
  }

  @Test
  void meansLeaveOutWhatDoesNotApplyAndSpansAreCountedToo() throws IOException {
    ExtractionScore whole = score("whole", ParagraphBreak.BLANK);
    ExtractionScore empty = score("empty", ParagraphBreak.BLANK);
    ExtractionSummary summary = ExtractionSummary.of(List.of(whole, whole, empty));
    assertEquals(3, summary.documents());
    assertEquals(2.0 / 3, Objects.requireNonNull(summary.means().get(Measure.INTACT)), 1e-9);
    assertEquals(1.0, summary.means().get(Measure.PAGE));
    assertEquals(4.0 / 6, Objects.requireNonNull(summary.spanMicro()), 1e-9);
    ExtractionSummary.Interval interval =
        Objects.requireNonNull(summary.intervals().get(Measure.INTACT));
    assertTrue(interval.from() < 0.4 && interval.to() > 0.9, interval.toString());
    assertEquals(summary, ExtractionSummary.of(List.of(whole, whole, empty)));
    assertNull(ExtractionSummary.of(List.of()).spanMicro());
  }
}
