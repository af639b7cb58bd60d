package org.pincite.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Counts the pictures that a page draws and how much of it they cover, so that a scan is told from
 * a blank page. Not thread-safe.
 */
final class PictureCounter {
  private int pictures;
  private long mostPixels;
  private double covered;
  private PageFrame frame = new PageFrame(0, 0, 0, 0, 0);

  /** {@return the operators that draw pictures and forms} */
  List<OperatorProcessor> operators(PDFStreamEngine context) {
    return List.of(new CountingDraw(context), new InlineImage(context));
  }

  void begin(PageFrame newFrame) {
    frame = newFrame;
    pictures = 0;
    mostPixels = 0;
    covered = 0;
  }

  /** {@return the number of pictures drawn since the last {@link #begin}} */
  int pictures() {
    return pictures;
  }

  /** {@return the pixels of the largest of them, as it says itself} */
  long mostPixels() {
    return mostPixels;
  }

  /** {@return the share of the page that they cover, from 0 to 1; strips of one scan add up} */
  double covered() {
    double page = frame.width() * frame.height();
    return page > 0 ? Math.min(1, covered / page) : 0;
  }

  /** Notes a picture, which is drawn into the unit square of the matrix. */
  private void count(Matrix matrix, long pixels) {
    pictures++;
    mostPixels = Math.max(mostPixels, pixels);
    double x1 = frame.x(matrix.getTranslateX(), matrix.getTranslateY());
    double y1 = frame.y(matrix.getTranslateX(), matrix.getTranslateY());
    double farX = matrix.getTranslateX() + matrix.getScaleX() + matrix.getShearX();
    double farY = matrix.getTranslateY() + matrix.getScaleY() + matrix.getShearY();
    double x2 = frame.x(farX, farY);
    double y2 = frame.y(farX, farY);
    covered += within(x1, x2, frame.width()) * within(y1, y2, frame.height());
  }

  private static double within(double from, double to, double most) {
    double low = Math.clamp(Math.min(from, to), 0, most);
    double high = Math.clamp(Math.max(from, to), 0, most);
    return high - low;
  }

  private static long pixels(COSDictionary picture) {
    long width = Math.max(0, picture.getInt(COSName.WIDTH, COSName.W, 0));
    return width * Math.max(0, picture.getInt(COSName.HEIGHT, COSName.H, 0));
  }

  private final class CountingDraw extends DrawObject {
    CountingDraw(PDFStreamEngine context) {
      super(context);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.getFirst() instanceof COSName name
          && getContext().getResources() != null
          && getContext().getResources().isImageXObject(name)) {
        count(getContext().getGraphicsState().getCurrentTransformationMatrix(), pixels(name));
      }
      super.process(operator, operands);
    }

    private long pixels(COSName name) {
      @Nullable COSDictionary all =
          getContext().getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
      @Nullable COSStream picture = all == null ? null : all.getCOSStream(name);
      return picture == null ? 0 : PictureCounter.pixels(picture);
    }
  }

  private final class InlineImage extends OperatorProcessor {
    InlineImage(PDFStreamEngine context) {
      super(context);
    }

    @Override
    public String getName() {
      return "BI";
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      @Nullable COSDictionary parameters = operator.getImageParameters();
      count(
          getContext().getGraphicsState().getCurrentTransformationMatrix(),
          parameters == null ? 0 : PictureCounter.pixels(parameters));
    }
  }
}
