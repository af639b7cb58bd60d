package org.pincite.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;
import org.pincite.ingest.draft.Passwords;

/**
 * A PDF's text as PDFBox's own stripper gives it, a blank line at its paragraph ends and a form
 * feed at the end of pages: what extraction is measured beside.
 *
 * @param text the text
 * @param pages number of pages
 */
public record StrippedText(String text, int pages) {
  /** {@return the version of PDFBox} */
  public static String version() {
    return String.valueOf(org.apache.pdfbox.util.Version.getVersion());
  }

  /** {@return the text of a file} */
  public static StrippedText of(Path file) throws IngestException {
    PDDocument document = PdfOpener.open(file, Passwords.NONE);
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      stripper.setPageEnd("\f");
      return new StrippedText(stripper.getText(document), document.getNumberOfPages());
    } catch (IOException | RuntimeException e) {
      throw new IngestException(Failure.Kind.BROKEN, PdfOpener.sentence(e), e);
    } finally {
      PdfOpener.close(document);
    }
  }
}
