package org.pincite.ingest.pdf;

import java.util.Locale;
import org.pincite.corpus.Doubt;
import org.pincite.corpus.Recognised;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.ocr.Recogniser;
import org.pincite.ingest.pdf.page.PageContent;
import org.pincite.ingest.pdf.scan.RecognisedPage;

/**
 * Whether what was recognised on a page is text.
 *
 * @param read the page with it
 * @param kind what is in it
 */
record ScanVerdict(RecognisedPage read, Kind kind) {
  /** What a picture turned out to hold. */
  enum Kind {
    TEXT,
    /** Text, of which some words are likely to be wrong or missing. */
    POOR_TEXT,
    /** No words, as far as can be told. */
    NO_TEXT
  }

  /** Mean confidence below which what was read is dirt or a photograph, and no text. */
  private static final double LEAST = 0.5;

  /** Mean confidence below which a page of text wants a look at its picture. */
  private static final double GOOD = 0.8;

  /** The same for a page that has text of its own: there most pictures are photographs. */
  private static final double LEAST_BESIDE_TEXT = 0.8;

  /** Words that a picture beside text must hold to be text. */
  private static final int LEAST_WORDS_BESIDE_TEXT = 20;

  static ScanVerdict of(RecognisedPage read, boolean besideText) {
    double confidence = confidence(read);
    int words = read.words().size();
    boolean isText =
        besideText
            ? words >= LEAST_WORDS_BESIDE_TEXT && confidence >= LEAST_BESIDE_TEXT
            : words > 0 && confidence >= LEAST;
    if (!isText) {
      return new ScanVerdict(read, Kind.NO_TEXT);
    }
    return new ScanVerdict(read, confidence < GOOD ? Kind.POOR_TEXT : Kind.TEXT);
  }

  /** {@return the page as it is to be laid out; the draft is told what was recognised} */
  PageContent settle(PageContent without, Recogniser recogniser, Draft draft) {
    int page = without.index();
    boolean blank = without.glyphs().stream().allMatch(glyph -> glyph.text().isBlank());
    if (kind == Kind.NO_TEXT) {
      if (blank) {
        draft
            .doubts()
            .add(
                new Doubt(
                    Doubt.Kind.PAGE_WITHOUT_TEXT,
                    page,
                    "Page " + page + " shows pictures, in which no words were recognised."));
      }
      return without;
    }
    Recognised recognised = recogniser.record(page, read.words());
    draft.recognised().add(recognised);
    if (kind == Kind.POOR_TEXT) {
      draft
          .doubts()
          .add(
              new Doubt(
                  Doubt.Kind.POORLY_RECOGNISED,
                  page,
                  String.format(
                      Locale.ROOT,
                      "Page %d was recognised from a picture with confidence %.2f only:"
                          + " words may be wrong or missing.",
                      page,
                      recognised.confidence())));
    }
    return read.content();
  }

  private static double confidence(RecognisedPage read) {
    return read.words().stream().mapToDouble(word -> word.confidence()).average().orElse(0);
  }
}
