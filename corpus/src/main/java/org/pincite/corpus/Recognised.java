package org.pincite.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page whose text, or part of it, a machine recognised in a picture (OCR): its words are a
 * reading, to be checked against the picture before they are quoted.
 *
 * @param page index from 1
 * @param engine what recognised it: {@code tesseract}, or {@link #TEXT_LAYER} where the file
 *     brought the words along
 * @param version of the engine with its language, e.g. {@code 5.3.0 eng}; empty where unknown
 * @param confidence mean over its words, from 0 to 1, rounded to hundredths; null where unknown
 * @param words how surely each word was recognised; none where unknown
 */
public record Recognised(
    int page, String engine, String version, @Nullable Double confidence, List<Word> words) {
  /** The engine's name where a scan came with words of an engine that it does not name. */
  public static final String TEXT_LAYER = "text layer of the file";

  /**
   * How surely one word was recognised.
   *
   * @param x middle of the word in points, as in {@link Box}, rounded to tenths
   * @param y middle of the word in points, rounded to tenths
   * @param confidence what the engine says of it, from 0 to 1, rounded to hundredths
   */
  public record Word(double x, double y, double confidence) {
    public Word {
      x = Math.round(x * 10) / 10.0;
      y = Math.round(y * 10) / 10.0;
      confidence = Math.round(Math.clamp(confidence, 0, 1) * 100) / 100.0;
    }

    boolean isIn(Box box) {
      return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }
  }

  public Recognised {
    words = List.copyOf(words);
    if (page < 1) {
      throw new CorpusException("pages count from 1, not from " + page);
    }
    if (confidence != null) {
      confidence = Math.round(Math.clamp(confidence, 0, 1) * 100) / 100.0;
    }
  }

  /** {@return the page as an engine recognised it, with the mean confidence of its words} */
  public static Recognised of(int page, String engine, String version, List<Word> words) {
    double sum = words.stream().mapToDouble(Word::confidence).sum();
    return new Recognised(
        page, engine, version, words.isEmpty() ? null : sum / words.size(), words);
  }

  /** {@return the page as the file's own hidden text tells it} */
  public static Recognised ofTextLayer(int page) {
    return new Recognised(page, TEXT_LAYER, "", null, List.of());
  }
}
