package org.pincite.ingest.pdf.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pincite.ingest.ocr.OcrLine;
import org.pincite.ingest.ocr.OcrWord;

/**
 * Tells size and base line of letters from the box around a word: {@code no} is as high as its
 * x-height, {@code page} has a descender below the base line and no ascender. Shares are of the
 * font size, between those of Times and Arial.
 */
final class LetterShapes {
  private static final double ASCENT = 0.70;
  private static final double X_HEIGHT = 0.48;
  private static final double DESCENT = 0.21;
  private static final String LOW = "acemnorsuvwxz";
  private static final String HANGING = "gjpqyQ,;()[]{}|/";
  private static final String HANGING_LOW = "gpqy,;";

  /** Share by which sizes on a page may differ and still be one: boxes are whole pixels. */
  private static final double SAME_SIZE = 0.15;

  private LetterShapes() {}

  /** {@return the font size that each line's boxes tell; much the same sizes are made one} */
  static List<Double> sizes(List<OcrLine> lines) {
    List<Double> sizes = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    for (OcrLine line : lines) {
      List<Double> own = new ArrayList<>();
      for (OcrWord word : line.words()) {
        if (word.saysSomething()) {
          double size = (word.bottom() - word.top()) / (above(word.text()) + below(word.text()));
          Collections.nCopies(word.text().length(), size).forEach(own::add);
        }
      }
      sizes.add(own.isEmpty() ? 0.0 : median(own));
      all.addAll(own);
    }
    double usual = all.isEmpty() ? 1 : median(all);
    sizes.replaceAll(
        size -> size == 0 || Math.abs(size - usual) < SAME_SIZE * usual ? usual : size);
    return sizes;
  }

  /** {@return the height at which a line's letters stand} */
  static double baseline(OcrLine line, double size) {
    List<Double> found = new ArrayList<>();
    for (OcrWord word : line.words()) {
      if (word.saysSomething()) {
        found.add(word.bottom() - below(word.text()) * size);
      }
    }
    return found.isEmpty() ? line.words().getFirst().bottom() : median(found);
  }

  private static double above(String word) {
    boolean low = word.chars().allMatch(c -> (LOW + HANGING_LOW + ".-").indexOf(c) >= 0);
    return low ? X_HEIGHT : ASCENT;
  }

  private static double below(String word) {
    return word.chars().anyMatch(c -> HANGING.indexOf(c) >= 0) ? DESCENT : 0;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
