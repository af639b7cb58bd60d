package org.pincite.query.eval.extraction;

/**
 * What is measured of extracted text, each from 0 to 1. The order is that of the columns printed;
 * the first thirteen are those of the scorer that comes with the gold.
 */
public enum Measure {
  /** Words as a multiset: share of the text's words that the gold has. */
  PRECISION("P"),
  /** Words as a multiset: share of the gold's words that the text has. */
  RECALL("R"),
  /** Harmonic mean of both. */
  F1("F1"),
  /** Share of the 5-grams of words of the gold's body that the text has. */
  GRAMS("ng5"),
  /** Longest increasing run of 5-grams that occur once on either side, by their number. */
  ORDER("order"),
  /** Share of paragraphs, list items and headings of 5 words or more found in one piece. */
  INTACT("intact"),
  /** The same of those that run over a page's end. */
  SPAN("span"),
  /** Share of the text's paragraph starts that are the gold's. */
  BOUNDARY_PRECISION("parP"),
  /** Share of the gold's paragraph starts that the text has. */
  BOUNDARY_RECALL("parR"),
  /** Harmonic mean of both. */
  BOUNDARY_F1("parF1"),
  /** Share of numbered paragraphs whose number and first four words begin a line. */
  NUMBER("num"),
  /** Share of blocks whose first six words stand on the right page. */
  PAGE("page"),
  /** Share of intact paragraphs with figures or note marks whose figures are exact. */
  FIGURES("figures"),
  /**
   * Numbers with their first four words: harmonic mean of {@link #NUMBER} and the share of numbers
   * at paragraph starts that are the gold's, among those before words of the gold's body.
   */
  NUMBER_F1("numF1"),
  /** Share of notes of 5 words or more found in one piece, in a paragraph without body text. */
  NOTES("notes");

  private final String column;

  Measure(String column) {
    this.column = column;
  }

  /** {@return its name as tables print it} */
  public String column() {
    return column;
  }
}
