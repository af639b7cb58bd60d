package org.pincite.ingest.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Recognised;
import org.pincite.ingest.ocr.OcrLine;
import org.pincite.ingest.ocr.OcrWord;
import org.pincite.ingest.ocr.UprightReader;
import org.pincite.ingest.pdf.page.FontStyle;
import org.pincite.ingest.pdf.page.Glyph;
import org.pincite.ingest.pdf.page.PageContent;

/**
 * A page with the words that were recognised in its picture.
 *
 * @param content what it draws, the recognised letters among it
 * @param words how surely each recognised word was read
 */
public record RecognisedPage(PageContent content, List<Recognised.Word> words) {
  private static final FontStyle STYLE = new FontStyle("recognised", false, false, 0.75, 0.22);

  /** Gap between two words, as a share of the size, below which boxes that touch are cut. */
  private static final double WORD_GAP = 0.16;

  public RecognisedPage {
    words = List.copyOf(words);
  }

  /**
   * {@return a page with what was read from its picture; words that the page draws as text anyway
   * are not taken twice}
   *
   * @param page without them
   * @param pixelsPerPoint of the picture
   */
  public static RecognisedPage of(
      PageContent page, UprightReader.Result read, double pixelsPerPoint) {
    Maker maker = new Maker(page, read.turn(), pixelsPerPoint);
    List<Double> sizes = LetterShapes.sizes(read.lines());
    for (int i = 0; i < read.lines().size(); i++) {
      maker.add(read.lines().get(i), sizes.get(i));
    }
    return maker.finish();
  }

  private static final class Maker {
    private final PageContent page;
    private final int turn;
    private final double scale;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Recognised.Word> words = new ArrayList<>();

    Maker(PageContent page, int turn, double scale) {
      this.page = page;
      this.turn = turn;
      this.scale = scale;
    }

    void add(OcrLine line, double size) {
      double baseline = LetterShapes.baseline(line, size);
      for (int i = 0; i < line.words().size(); i++) {
        OcrWord word = line.words().get(i);
        double limit =
            i + 1 < line.words().size()
                ? line.words().get(i + 1).left() - WORD_GAP * size
                : Double.MAX_VALUE;
        double right = Math.max(word.left() + 1, Math.min(word.right(), limit));
        Place middle = place((word.left() + right) / 2, (word.top() + word.bottom()) / 2);
        if (page.glyphs().stream().noneMatch(glyph -> covers(glyph, middle))) {
          words.add(new Recognised.Word(middle.x(), middle.y(), word.confidence()));
          letters(word, right, baseline, size);
        }
      }
    }

    /** The text that the page draws as such comes first where it stands above the rest. */
    RecognisedPage finish() {
      double top = glyphs.stream().mapToDouble(Glyph::y).min().orElse(0);
      List<Glyph> all = new ArrayList<>();
      page.glyphs().stream().filter(glyph -> glyph.y() <= top).forEach(all::add);
      all.addAll(glyphs);
      page.glyphs().stream().filter(glyph -> glyph.y() > top).forEach(all::add);
      return new RecognisedPage(
          new PageContent(page.index(), page.width(), page.height(), all, page.rules()), words);
    }

    /** Spreads a word's letters evenly over its box, and a space behind. */
    private void letters(OcrWord word, double right, double baseline, double size) {
      int[] letters = word.text().codePoints().toArray();
      double width = (right - word.left()) / letters.length;
      for (int i = 0; i < letters.length; i++) {
        double left = word.left() + i * width;
        add(Character.toString(letters[i]), left, left + width, baseline, size);
      }
      add(" ", right, right + WORD_GAP * size, baseline, size);
    }

    private void add(String text, double left, double right, double baseline, double size) {
      Place from = place(left, baseline);
      Place to = place(right, baseline);
      glyphs.add(new Glyph(text, from.x(), from.y(), to.x(), to.y(), size / scale, turn, STYLE));
    }

    /** From pixels of the upright picture to points of the page as displayed. */
    private Place place(double x, double y) {
      double u = x / scale;
      double v = y / scale;
      return switch (turn) {
        case 1 -> new Place(page.width() - v, u);
        case 2 -> new Place(page.width() - u, page.height() - v);
        case 3 -> new Place(v, page.height() - u);
        default -> new Place(u, v);
      };
    }

    private static boolean covers(Glyph glyph, Place place) {
      double reach = glyph.size();
      return !glyph.text().isBlank()
          && place.x() > Math.min(glyph.x(), glyph.endX()) - reach / 2
          && place.x() < Math.max(glyph.x(), glyph.endX()) + reach / 2
          && place.y() > Math.min(glyph.y(), glyph.endY()) - reach
          && place.y() < Math.max(glyph.y(), glyph.endY()) + reach / 2;
    }
  }

  private record Place(double x, double y) {}
}
