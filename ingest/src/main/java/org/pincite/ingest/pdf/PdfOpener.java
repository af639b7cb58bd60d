package org.pincite.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pincite.corpus.Failure;
import org.pincite.ingest.draft.IngestException;

/** Opens PDF files, and says in one sentence why one does not open. */
final class PdfOpener {
  private PdfOpener() {}

  /** {@return the file as a document of at least one page; the empty password is tried} */
  static PDDocument open(Path file) throws IngestException {
    PDDocument document = load(file);
    if (document.getNumberOfPages() == 0) {
      close(document);
      throw new IngestException(Failure.Kind.EMPTY, "The PDF has no pages.");
    }
    return document;
  }

  static void close(PDDocument document) {
    org.apache.pdfbox.io.IOUtils.closeQuietly(document);
  }

  private static PDDocument load(Path file) throws IngestException {
    try {
      return Loader.loadPDF(file.toFile());
    } catch (InvalidPasswordException e) {
      throw new IngestException(
          Failure.Kind.ENCRYPTED, "The PDF is encrypted and needs a password.", e);
    } catch (IOException | RuntimeException e) {
      if (mentionsEncryption(e)) {
        throw new IngestException(
            Failure.Kind.ENCRYPTED, "The PDF is encrypted in a way that cannot be undone.", e);
      }
      throw new IngestException(
          Failure.Kind.BROKEN, "The PDF is damaged beyond repair: " + sentence(e), e);
    }
  }

  private static boolean mentionsEncryption(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage()).toLowerCase(java.util.Locale.ROOT);
      if (cause instanceof java.security.GeneralSecurityException
          || text.contains("encrypt")
          || text.contains("decrypt")
          || text.contains("password")
          || text.contains("security handler")) {
        return true;
      }
    }
    return false;
  }

  /** {@return what a throwable says, on one line, ending in a full stop} */
  static String sentence(Throwable thrown) {
    String message = thrown.getMessage();
    String text =
        message == null || message.isBlank()
            ? thrown.getClass().getSimpleName()
            : message.lines().findFirst().orElse("").strip();
    String cut = text.length() > 200 ? text.substring(0, 200) + "…" : text;
    return cut.endsWith(".") ? cut : cut + ".";
  }
}
