package org.pincite.ingest.pdf;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pincite.corpus.Box;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.draft.Passwords;

/** Draws pages of PDFs as pictures, with words marked as with a highlighter. */
public final class PdfPageImage {
  private static final double POINTS_PER_INCH = 72;

  /** Pixels on the longer side beyond which a picture is drawn smaller. */
  private static final double MOST_PIXELS = 8000;

  /** Points by which a mark reaches over the words on each side. */
  private static final double MARGIN = 1;

  private static final int MARKER = 0xFFE24A;

  private PdfPageImage() {}

  /**
   * Writes a page as a PNG file.
   *
   * @param pdf the file, readable without a password
   * @param page index from 1
   * @param dpi pixels an inch
   * @param marks what to highlight, on the page as displayed
   * @param png the file to write
   * @throws IngestException if the PDF cannot be opened, or has no such page, or it cannot be drawn
   */
  public static void write(Path pdf, int page, double dpi, List<Box> marks, Path png)
      throws IngestException, IOException {
    if (!ImageIO.write(draw(pdf, page, dpi, marks), "png", png.toFile())) {
      throw new IOException("this Java cannot write PNG files");
    }
  }

  /** {@return a page as a picture, with words marked; parameters as of {@link #write}} */
  static BufferedImage draw(Path pdf, int page, double dpi, List<Box> marks)
      throws IngestException {
    PDDocument document = PdfOpener.open(pdf, Passwords.NONE);
    try {
      if (page < 1 || page > document.getNumberOfPages()) {
        throw new IngestException(
            Failure.Kind.UNREADABLE,
            "The PDF has no page " + page + ", but " + document.getNumberOfPages() + ".");
      }
      PageFrame frame = PageFrame.of(document.getPage(page - 1));
      double longer = Math.max(frame.width(), frame.height());
      double scale = Math.min(dpi / POINTS_PER_INCH, MOST_PIXELS / longer);
      BufferedImage image =
          new PDFRenderer(document).renderImage(page - 1, (float) scale, ImageType.RGB);
      marks.forEach(box -> mark(image, box, scale));
      return image;
    } catch (IOException | RuntimeException e) {
      throw new IngestException(
          Failure.Kind.BROKEN, "Page " + page + " cannot be drawn: " + PdfOpener.sentence(e), e);
    } finally {
      PdfOpener.close(document);
    }
  }

  /** Colours a box as ink does: dark letters stay dark. */
  private static void mark(BufferedImage image, Box box, double scale) {
    Rectangle area =
        new Rectangle(
                (int) Math.floor((box.x() - MARGIN) * scale),
                (int) Math.floor((box.y() - MARGIN) * scale),
                (int) Math.ceil((box.width() + 2 * MARGIN) * scale),
                (int) Math.ceil((box.height() + 2 * MARGIN) * scale))
            .intersection(new Rectangle(0, 0, image.getWidth(), image.getHeight()));
    for (int y = area.y; y < area.y + area.height; y++) {
      for (int x = area.x; x < area.x + area.width; x++) {
        image.setRGB(x, y, multiplied(image.getRGB(x, y)));
      }
    }
  }

  private static int multiplied(int colour) {
    int result = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int channel = ((colour >> shift) & 0xFF) * ((MARKER >> shift) & 0xFF) / 0xFF;
      result |= channel << shift;
    }
    return result;
  }
}
