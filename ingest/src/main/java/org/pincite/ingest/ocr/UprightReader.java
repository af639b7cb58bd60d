package org.pincite.ingest.ocr;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Reads pictures whichever way up they are. */
public final class UprightReader {
  /** Mean confidence below which the text may stand on its side or head. */
  private static final double SURE = 0.75;

  /** Words below which the same is asked. */
  private static final int FEW = 5;

  private final Tesseract engine;
  private final String language;

  /**
   * @param language by Tesseract's name, or several joined by {@code +}
   */
  public UprightReader(Tesseract engine, String language) {
    this.engine = engine;
    this.language = language;
  }

  /**
   * What was read.
   *
   * @param lines in reading order, in pixels of the picture turned upright
   * @param turn quarters of a turn, clockwise, by which the text is turned in the picture given
   * @param confidence mean over the words, weighted by their length; 0 without words
   */
  public record Result(List<OcrLine> lines, int turn, double confidence) {
    public Result {
      lines = List.copyOf(lines);
    }

    /** {@return the number of words with letters or digits} */
    public int words() {
      return (int)
          lines.stream().flatMap(l -> l.words().stream()).filter(OcrWord::saysSomething).count();
    }

    private double weight() {
      return confidence * Math.min(words(), 100);
    }
  }

  /**
   * {@return the lines of a grey picture}
   *
   * @param picture of type {@code TYPE_BYTE_GRAY}
   * @param dpi its pixels an inch
   * @throws IOException if the engine fails
   */
  public Result read(BufferedImage picture, double dpi) throws IOException {
    Result upright = read(picture, dpi, 0);
    if (upright.words() >= FEW && upright.confidence() >= SURE) {
      return upright;
    }
    int turn = engine.turnToUpright(picture, dpi);
    if (turn == 0) {
      return upright;
    }
    Result turned = read(turned(picture, turn), dpi, Math.floorMod(-turn, 4));
    return turned.weight() > upright.weight() ? turned : upright;
  }

  private Result read(BufferedImage picture, double dpi, int turn) throws IOException {
    List<OcrLine> lines = engine.read(picture, dpi, language);
    double sum = 0;
    double letters = 0;
    for (OcrLine line : lines) {
      for (OcrWord word : line.words()) {
        sum += word.confidence() * word.text().length();
        letters += word.text().length();
      }
    }
    return new Result(lines, turn, letters == 0 ? 0 : sum / letters);
  }

  private static BufferedImage turned(BufferedImage picture, int quarters) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    AffineTransform turn =
        switch (quarters) {
          case 1 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
          default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    boolean upright = quarters == 2;
    BufferedImage result =
        new BufferedImage(
            upright ? width : height, upright ? height : width, BufferedImage.TYPE_BYTE_GRAY);
    return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(picture, result);
  }
}
