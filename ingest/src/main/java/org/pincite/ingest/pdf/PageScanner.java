package org.pincite.ingest.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pincite.corpus.Doubt;
import org.pincite.ingest.draft.Draft;
import org.pincite.ingest.draft.PageListener;
import org.pincite.ingest.ocr.Recogniser;
import org.pincite.ingest.ocr.UprightReader;
import org.pincite.ingest.pdf.page.PageContent;
import org.pincite.ingest.pdf.scan.RecognisedPage;

/** Draws pages that are pictures and has their words recognised. */
final class PageScanner {
  private static final double POINTS_PER_INCH = 72;

  /** Pixels an inch that Tesseract's makers recommend. */
  private static final double DPI = 300;

  /** Pixels of a drawn page, beyond which it is drawn smaller: A3 at 300 dpi has 17 million. */
  private static final double MOST_PIXELS = 18e6;

  /** Pixels of a picture in the file, beyond which it is not decoded: A3 at 600 dpi has 70. */
  private static final long MOST_IN_FILE = 70_000_000;

  private final PDDocument document;
  private final Recogniser recogniser;
  private final PageListener listener;

  PageScanner(PDDocument document, Recogniser recogniser, PageListener listener) {
    this.document = document;
    this.recogniser = recogniser;
    this.listener = listener;
  }

  /**
   * {@return the page with the words in its picture; as it was where there are none or they cannot
   * be read, which leaves a doubt}
   *
   * @param partly whether the page has text beside its picture
   */
  PageContent read(PageContent page, Pictures pictures, boolean partly, Draft draft) {
    draft.markScanned();
    int index = page.index();
    Optional<UprightReader> reader = recogniser.reader();
    if (reader.isEmpty()) {
      return unread(page, partly, recogniser.obstacle(), draft);
    }
    if (pictures.mostPixels() > MOST_IN_FILE) {
      return unread(page, partly, "its picture is too large to recognise words in", draft);
    }
    listener.recognising(index);
    try {
      double scale = scale(page);
      BufferedImage picture = draw(index, scale);
      UprightReader.Result result = reader.get().read(picture, scale * POINTS_PER_INCH);
      RecognisedPage read = RecognisedPage.of(page, result, scale);
      return ScanVerdict.of(read, partly).settle(page, recogniser, draft);
    } catch (IOException | RuntimeException e) {
      return unread(page, partly, "recognising its words failed: " + reason(e), draft);
    }
  }

  private BufferedImage draw(int index, double scale) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    return renderer.renderImage(index - 1, (float) scale, ImageType.GRAY);
  }

  private static double scale(PageContent page) {
    double area = Math.max(1, page.width()) * Math.max(1, page.height());
    return Math.min(DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / area));
  }

  private static PageContent unread(PageContent page, boolean partly, String why, Draft draft) {
    String what = partly ? " shows a picture and little text: " : " shows pictures and no text: ";
    draft
        .doubts()
        .add(
            new Doubt(
                partly ? Doubt.Kind.PAGE_PARTLY_READ : Doubt.Kind.PAGE_WITHOUT_TEXT,
                page.index(),
                "Page " + page.index() + what + why + "."));
    return page;
  }

  private static String reason(Exception e) {
    String sentence = PdfOpener.sentence(e);
    return sentence.substring(0, sentence.length() - 1);
  }
}
