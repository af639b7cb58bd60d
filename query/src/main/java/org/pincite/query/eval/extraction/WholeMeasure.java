package org.pincite.query.eval.extraction;

import java.util.Map;

/** Paragraphs in one piece: what an exact quotation needs. */
final class WholeMeasure {
  private final GoldWords gold;
  private final ReadText read;
  private final Pieces pieces;
  private int all;
  private int intact;
  private int spans;
  private int spansIntact;
  private int withFigures;
  private int exact;

  WholeMeasure(GoldWords gold, ReadText read, Pieces pieces) {
    this.gold = gold;
    this.read = read;
    this.pieces = pieces;
  }

  ExtractionScore score(Map<Measure, Double> values) {
    for (GoldWords.Entry entry : gold.entries()) {
      if (entry.block().isBody() && entry.isLong()) {
        count(entry);
      }
    }
    put(values, Measure.INTACT, intact, all);
    put(values, Measure.SPAN, spansIntact, spans);
    put(values, Measure.FIGURES, exact, withFigures);
    return new ExtractionScore(values, spans, spansIntact);
  }

  private static void put(Map<Measure, Double> values, Measure measure, int part, int whole) {
    if (whole > 0) {
      values.put(measure, Ratio.of(part, whole));
    }
  }

  private void count(GoldWords.Entry entry) {
    boolean hit = pieces.has(entry.letters());
    all++;
    intact += hit ? 1 : 0;
    if (entry.block().spansPages()) {
      spans++;
      spansIntact += hit ? 1 : 0;
    }
    boolean figures = entry.text().length() > entry.letters().length();
    if (hit && entry.block().isParagraph() && (figures || entry.block().marked())) {
      withFigures++;
      exact += pieces.find(entry.letters()).stream().anyMatch(at -> agrees(entry, at)) ? 1 : 0;
    }
  }

  /** Whether the figures are the block's, each in its place, and none follows on the line. */
  private boolean agrees(GoldWords.Entry entry, int at) {
    String text = entry.text();
    String words = read.words();
    int lead = 0;
    while (lead < text.length() && gold.lexicon().isFigure(text.charAt(lead))) {
      lead++;
    }
    int trail = text.length();
    while (trail > lead && gold.lexicon().isFigure(text.charAt(trail - 1))) {
      trail--;
    }
    int first = pieces.place(at);
    int end = pieces.place(at + entry.letters().length() - 1) + 1;
    int after = end + text.length() - trail;
    boolean same =
        words.substring(first, end).equals(text.substring(lead, trail))
            && words.startsWith(text.substring(0, lead), first - lead)
            && words.startsWith(text.substring(trail), end);
    boolean more =
        after < words.length()
            && gold.lexicon().isFigure(words.charAt(after))
            && !read.beginsLine(after);
    return same && !more;
  }
}
