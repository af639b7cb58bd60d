package org.pincite.query.eval.extraction;

import java.util.EnumMap;
import java.util.Map;

/** Scores plain texts of one document by its gold. */
public final class ExtractionScorer {
  private final GoldWords gold;

  public ExtractionScorer(GoldDocument gold) {
    this.gold = new GoldWords(gold);
  }

  /**
   * {@return the scores of a text}
   *
   * @param text maybe with form feeds between pages; empty where a tool gave nothing
   */
  public ExtractionScore score(String text, ParagraphBreak mode) {
    Map<Measure, Double> values = new EnumMap<>(Measure.class);
    ReadText read = ReadText.of(text, mode, gold.lexicon());
    Pieces pieces = new Pieces(read, gold.lexicon());
    int[] toRead = Alignment.of(gold.body(), read.words());
    WordMeasure.score(gold, read, values);
    OrderMeasure.score(gold, read, values);
    BoundaryMeasure.score(gold, read, toRead, values);
    new NumberMeasure(gold, read).score(values);
    PageMeasure.score(gold, read, values);
    new NoteMeasure(gold, read, pieces).score(values);
    return new WholeMeasure(gold, read, pieces).score(values);
  }
}
