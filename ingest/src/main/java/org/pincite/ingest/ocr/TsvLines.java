package org.pincite.ingest.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height,
 * confidence (0 to 100), text.
 */
final class TsvLines {
  private static final int COLUMNS = 12;
  private static final String WORD_LEVEL = "5";

  /** Mean confidence of a line below which it is a logo, a signature or dirt. */
  private static final double LEAST_OF_LINE = 0.3;

  /** Confidence below which a mark without a letter is dirt; words of a line are never left out. */
  private static final double LEAST_OF_MARK = 0.3;

  private TsvLines() {}

  /** {@return the lines in reading order, dirt left out} */
  static List<OcrLine> of(String tsv) {
    List<OcrLine> lines = new ArrayList<>();
    List<OcrWord> words = new ArrayList<>();
    String line = "";
    for (String row : tsv.lines().toList()) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS || !cells[0].equals(WORD_LEVEL)) {
        continue;
      }
      String place = String.join(" ", cells[1], cells[2], cells[3], cells[4]);
      if (!place.equals(line)) {
        end(words, lines);
        line = place;
      }
      OcrWord word = word(cells);
      if (word.saysSomething() || word.confidence() >= LEAST_OF_MARK) {
        words.add(word);
      }
    }
    end(words, lines);
    return lines;
  }

  private static OcrWord word(String[] cells) {
    double left = Double.parseDouble(cells[6]);
    double top = Double.parseDouble(cells[7]);
    return new OcrWord(
        cells[11].strip(),
        left,
        top,
        left + Double.parseDouble(cells[8]),
        top + Double.parseDouble(cells[9]),
        Math.clamp(Double.parseDouble(cells[10]) / 100, 0, 1));
  }

  private static void end(List<OcrWord> words, List<OcrLine> lines) {
    double mean = words.stream().mapToDouble(OcrWord::confidence).average().orElse(0);
    if (mean >= LEAST_OF_LINE) {
      lines.add(new OcrLine(words));
    }
    words.clear();
  }
}
