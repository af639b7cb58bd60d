package org.pincite.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;

/**
 * Counts the pictures that a page draws, so that a scan is told from a blank page. Not thread-safe.
 */
final class PictureCounter {
  private int pictures;

  /** {@return the operators that draw pictures and forms} */
  List<OperatorProcessor> operators(PDFStreamEngine context) {
    return List.of(new CountingDraw(context), new InlineImage(context));
  }

  void forget() {
    pictures = 0;
  }

  /** {@return the number of pictures drawn since the last {@link #forget}} */
  int pictures() {
    return pictures;
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
        pictures++;
      }
      super.process(operator, operands);
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
      pictures++;
    }
  }
}
